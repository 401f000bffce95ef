
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'error.missing': `Atebwch y cwestiwn hwn`,
'error.refused': `Newidiwch yr ateb hwn. Ni wnaeth y gwasanaeth ei dderbyn`,
'error.too-large': `Mae’ch ateb yn rhy hir i’w anfon. Gwnewch ef yn fyrrach`,
'error.too-long': str`Rhaid i’ch ateb gynnwys ${0} o nodau neu lai`,
'feedback.not-urgent': `Nid yw hwn ar gyfer cymorth brys. Ni all neb yma ateb cwestiynau am eich iechyd.`,
'feedback.privacy': `Sut rydym yn defnyddio’r hyn rydych yn ei anfon`,
'feedback.trial': `Prawf yw hwn. Caiff yr hyn rydych yn ei anfon ei nodi fel ateb prawf.`,
'form.characters-left': str`Nodau ar ôl: ${0}`,
'form.characters-too-many': str`Gormod o nodau: ${0}`,
'form.error-prefix': `Gwall:`,
'form.leave-empty': `Gadewch y blwch hwn yn wag`,
'form.optional': `(dewisol)`,
'form.problem': `Mae problem wedi codi`,
'form.problem-count': str`Atebion i’w cywiro: ${0}`,
'form.send': `Anfon`,
'form.sending': `Wrthi’n anfon…`,
'outcome.another-way': `Dweud wrthym mewn ffordd arall`,
'outcome.change': `Newid fy ateb`,
'outcome.expired': `Ni chafodd eich ateb ei anfon`,
'outcome.expired-text': `Buom yn ceisio am 24 awr ac rydym wedi rhoi’r gorau iddi. Mae’ch geiriau yma o hyd. Gallwch eu hanfon eto.`,
'outcome.misconfigured': `Mae’n ddrwg gennym, ni ellid anfon eich ateb`,
'outcome.misconfigured-text': `Mae’r broblem gyda’n gwasanaeth ni, nid gyda’r hyn a ysgrifennoch. Mae’ch geiriau yma o hyd a gallwch eu copïo.`,
'outcome.no-reply': `Ni wnaethom ofyn am eich enw na’ch cyfeiriad, felly ni allwn eich ateb.`,
'outcome.reference': `Eich cyfeirnod:`,
'outcome.reference-use': `Cadwch hwn os gallech fod eisiau ein holi am yr ateb hwn yn nes ymlaen.`,
'outcome.rejected': `Ni chafodd eich ateb ei dderbyn`,
'outcome.rejected-text': `Ni wnaeth y gwasanaeth ei gymryd. Mae’ch geiriau yma o hyd. Gallwch eu newid a’u hanfon eto.`,
'outcome.send-again': `Anfon eto`,
'outcome.sent': `Diolch. Mae’ch ateb wedi ein cyrraedd.`,
'outcome.try-again': `Rhoi cynnig arall arni`,
'outcome.try-now': `Ceisio nawr`,
'outcome.unconfirmed': `Ni allwn ddweud a yw’ch ateb wedi cyrraedd`,
'outcome.unconfirmed-text': `Atebodd y gwasanaeth, ond nid mewn ffordd rydym yn ei deall. Mae’ch geiriau yma o hyd. Gallwch eu hanfon eto.`,
'outcome.waiting': `Nid yw’ch ateb wedi’i anfon eto`,
'outcome.waiting-text': `Ni allem gyrraedd y gwasanaeth. Mae’ch geiriau yma o hyd. Cadwch y dudalen hon ar agor a byddwn yn dal i geisio.`,
'page-useful.heading': `Helpwch ni i wella’r dudalen hon`,
'page-useful.improve': `Beth fyddai’n gwella’r dudalen hon?`,
'page-useful.improve.hint': `Peidiwch â chynnwys enwau, rhifau ffôn nac unrhyw beth arall sy’n dweud pwy ydych chi neu bobl eraill.`,
'page-useful.improve.missing': `Rhowch yr hyn a fyddai’n gwella’r dudalen hon`,
'page-useful.improve.too-long': str`Rhaid i’r hyn a fyddai’n gwella’r dudalen hon gynnwys ${0} o nodau neu lai`,
'page-useful.useful': `A yw’r dudalen hon yn ddefnyddiol?`,
'page-useful.useful.missing': `Dewiswch ydy os yw’r dudalen hon yn ddefnyddiol, neu nac ydy os nad yw`,
'page-useful.useful.no': `Nac ydy`,
'page-useful.useful.yes': `Ydy`,
    };
  
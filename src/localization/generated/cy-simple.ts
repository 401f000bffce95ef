
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'contact.email': `Cyfeiriad e-bost`,
'contact.email.missing': `Ysgrifennwch eich cyfeiriad e-bost`,
'contact.phone': `Rhif ffôn`,
'contact.phone.missing': `Ysgrifennwch eich rhif ffôn`,
'contact.reply': `Ydych chi am i ni eich ateb?`,
'contact.reply.email': `Ydw, anfonwch e-bost ataf`,
'contact.reply.hint': `Rydym yn cadw eich e-bost neu’ch rhif ffôn yn ddiogel.`,
'contact.reply.missing': `Dewiswch a ydych am gael ateb`,
'contact.reply.no': `Nac ydw`,
'contact.reply.phone': `Ydw, ffoniwch fi`,
'error.missing': str`Atebwch y cwestiwn hwn: ${0}`,
'error.not-a-phone': `Ysgrifennwch eich rhif ffôn, fel 01632 960 001`,
'error.not-an-email': `Ysgrifennwch eich cyfeiriad e-bost, fel enw@example.com`,
'error.refused': str`Newidiwch yr ateb hwn: ${0}`,
'error.too-large': str`Mae’ch ateb yn rhy hir. Ysgrifennwch lai: ${0}`,
'error.too-long': str`Mae’ch ateb yn rhy hir. Defnyddiwch ${0} llythyren neu lai: ${1}`,
'experience.better': `Beth allwn ni ei wneud yn well?`,
'experience.better.missing': `Ysgrifennwch beth allwn ni ei wneud yn well`,
'experience.good': `Beth oedd yn dda?`,
'experience.good.missing': `Ysgrifennwch beth oedd yn dda`,
'experience.heading': `Dywedwch wrthym beth yw eich barn`,
'experience.kind': `Beth ydych chi am ei ddweud wrthym?`,
'experience.kind.compliment': `Rhywbeth da`,
'experience.kind.concern': `Rhywbeth sy’n fy mhoeni`,
'experience.kind.idea': `Syniad`,
'experience.kind.missing': `Dewiswch beth rydych am ei ddweud wrthym`,
'experience.kind.question': `Cwestiwn`,
'experience.question': `Beth ydych chi am ei ofyn?`,
'experience.question.missing': `Ysgrifennwch eich cwestiwn`,
'experience.words': `Dywedwch fwy wrthym`,
'feedback.asked-by': `Gan:`,
'feedback.heading': `Dweud eich dweud`,
'feedback.leave-out': `Peidiwch ag ysgrifennu enwau na rhifau ffôn.`,
'feedback.not-a-complaint': `Ni allwch wneud cwyn yma.
Gallwn ddweud wrth rywun os nad yw person yn ddiogel.`,
'feedback.not-urgent': `Nid yw hwn ar gyfer cymorth brys.
Ni allwn ateb cwestiynau am eich iechyd yma.`,
'feedback.panel': `Ymunwch â’n grŵp a’n helpu`,
'feedback.privacy': `Beth rydym yn ei wneud â’ch ateb`,
'feedback.to-easy-read': `Dangos hyn yn Hawdd ei Ddeall`,
'feedback.to-standard': `Dangos mwy o eiriau`,
'feedback.trial': `Dim ond prawf yw hwn.
Rydym yn nodi mai prawf yw eich ateb.`,
'form.back': `Yn ôl`,
'form.characters-left': str`Llythrennau y gallwch eu hysgrifennu o hyd: ${0}`,
'form.characters-too-many': str`Gormod o lythrennau: ${0}`,
'form.clear': `Tynnu fy ateb i ffwrdd`,
'form.continue': `Ymlaen`,
'form.error-prefix': `Gwall:`,
'form.leave-empty': `Gadewch y blwch hwn yn wag`,
'form.optional': `(gallwch adael hwn allan)`,
'form.or': `neu`,
'form.problem': `Mae rhywbeth ar goll neu’n anghywir`,
'form.problem-count': str`Atebion i’w newid: ${0}`,
'form.send': `Anfon`,
'form.sending': `Wrthi’n anfon…`,
'friends-and-family.better': `Beth allwn ni ei wneud yn well?`,
'friends-and-family.heading': `Dywedwch wrthym sut oedd hi`,
'friends-and-family.overall': `Ar y cyfan, sut oedd eich profiad o’n gwasanaeth?`,
'friends-and-family.overall.1': `Da iawn`,
'friends-and-family.overall.2': `Da`,
'friends-and-family.overall.3': `Ddim yn dda nac yn wael`,
'friends-and-family.overall.4': `Gwael`,
'friends-and-family.overall.5': `Gwael iawn`,
'friends-and-family.overall.6': `Ddim yn gwybod`,
'friends-and-family.overall.missing': `Dewiswch sut oedd hi`,
'friends-and-family.who': `Pwy sy’n ateb?`,
'friends-and-family.who.both': `Y ddau ohonom`,
'friends-and-family.who.parent-or-carer': `Ei riant neu ei ofalwr`,
'friends-and-family.who.patient': `Y person a oedd yma`,
'friends-and-family.why': `Pam wnaethoch chi ddewis yr ateb hwn?`,
'outcome.another-way': `Ffyrdd eraill o ddweud wrthym`,
'outcome.expired': `Ni chafodd eich ateb ei anfon`,
'outcome.expired.action': `Anfon eto`,
'outcome.expired.text': `Buom yn ceisio am 1 diwrnod.
Mae eich geiriau yma o hyd.
Gallwch eu hanfon eto.`,
'outcome.misconfigured': `Mae’n ddrwg gennym, ni allem anfon eich ateb`,
'outcome.misconfigured.action': `Rhoi cynnig arall arni`,
'outcome.misconfigured.text': `Ni wnaethoch ddim o’i le.
Mae eich geiriau yma o hyd.
Gallwch eu copïo.`,
'outcome.no-reply': `Nid ydym yn gwybod eich enw.
Felly ni allwn ysgrifennu yn ôl atoch.`,
'outcome.reference': `Eich rhif:`,
'outcome.reference-use': `Cadwch y rhif hwn.
Mae ei angen arnoch i holi am eich ateb.`,
'outcome.rejected': `Ni chafodd eich ateb ei gymryd`,
'outcome.rejected.action': `Newid fy ateb`,
'outcome.rejected.text': `Mae eich geiriau yma o hyd.
Gallwch eu newid a’u hanfon eto.`,
'outcome.reply': `Defnyddiwn eich e-bost neu’ch ffôn i’ch ateb yn unig.`,
'outcome.sent': `Diolch. Mae’ch ateb wedi ein cyrraedd.`,
'outcome.unconfirmed': `Ni wyddom a yw eich ateb wedi cyrraedd`,
'outcome.unconfirmed.action': `Anfon eto`,
'outcome.unconfirmed.text': `Mae eich geiriau yma o hyd.
Gallwch eu hanfon eto.`,
'outcome.waiting': `Nid yw eich ateb wedi’i anfon eto`,
'outcome.waiting.action': `Ceisio nawr`,
'outcome.waiting.text': `Ni all eich ateb fynd drwodd.
Mae eich geiriau yma o hyd.
Gadewch y dudalen hon ar agor.
Byddwn yn ceisio eto.`,
'page-useful.heading': `Dywedwch wrthym am y dudalen hon`,
'page-useful.improve': `Beth allwn ni ei wneud yn well?`,
'page-useful.useful': `A yw’r dudalen hon yn eich helpu?`,
'page-useful.useful.missing': `Dewiswch ydy neu nac ydy`,
'page-useful.useful.no': `Nac ydy`,
'page-useful.useful.yes': `Ydy`,
'personal.date-of-birth': `dyddiad geni`,
'personal.email': `cyfeiriad e-bost`,
'personal.heading': `Wnaethoch chi ysgrifennu pwy ydych chi?`,
'personal.hospital-number': `rhif ysbyty`,
'personal.keep': `Cadw fel hyn`,
'personal.nhs-number': `rhif GIG`,
'personal.ni-number': `rhif Yswiriant Gwladol`,
'personal.phone': `rhif ffôn`,
'personal.postcode': `cod post`,
'personal.send': `Anfon fel hyn`,
'personal.text': `Nid oes angen i ni wybod hyn.
Chwiliwch am enwau hefyd.
Efallai i ni weld:`,
'personal.web-address': `cyfeiriad gwe`,
'signposts.help-now': `Oes angen cymorth arnoch nawr?
Dyma gymorth:`,
'signposts.text': str`tecstiwch ${0} i ${1}`,
    };
  
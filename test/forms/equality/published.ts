/**
 * The equality packs as they are published, word by word. A pack is never edited: what stands here may get a second
 * version beside it, and nothing else.
 */

/** `gss-england-2021`, version 1. */
export const england = {
  'en-GB': `gss-england-2021 1
# disability
choice disability: Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?
  yes: Yes
  no: No
  or prefer-not-to-say: Prefer not to say
  missing: Select yes if you have a condition or illness, no if you do not, or ‘Prefer not to say’
choice disability-impact: Do any of your conditions or illnesses reduce your ability to carry out day to day activities?
  when disability is yes
  hint: For example eating, washing, walking or going shopping
  a-lot: Yes, a lot
  a-little: Yes, a little
  not-at-all: Not at all
  or prefer-not-to-say: Prefer not to say
  missing: Select how much your activities are reduced, or ‘Prefer not to say’
# ethnic-group
choice ethnic-group: What is your ethnic group?
  white: White
  mixed: Mixed or multiple ethnic groups
  asian: Asian or Asian British
  black: Black, African, Caribbean or Black British
  other: Other ethnic group
  or prefer-not-to-say: Prefer not to say
  missing: Select an ethnic group or ‘Prefer not to say’
# ethnic-background
choice ethnic-white: Which of the following best describes your White background?
  when ethnic-group is white
  white-british: English, Welsh, Scottish, Northern Irish or British
  white-irish: Irish
  white-gypsy-or-irish-traveller: Gypsy or Irish Traveller
  white-other: Any other White background
  or prefer-not-to-say: Prefer not to say
  missing: Select a White background or ‘Prefer not to say’
short-text ethnic-white-other: How would you describe your background? (optional)
  when ethnic-white is white-other
choice ethnic-mixed: Which of the following best describes your mixed or multiple ethnic groups background?
  when ethnic-group is mixed
  mixed-white-and-black-caribbean: White and Black Caribbean
  mixed-white-and-black-african: White and Black African
  mixed-white-and-asian: White and Asian
  mixed-other: Any other mixed or multiple ethnic background
  or prefer-not-to-say: Prefer not to say
  missing: Select a mixed or multiple background or ‘Prefer not to say’
short-text ethnic-mixed-other: How would you describe your background? (optional)
  when ethnic-mixed is mixed-other
choice ethnic-asian: Which of the following best describes your Asian or Asian British background?
  when ethnic-group is asian
  asian-indian: Indian
  asian-pakistani: Pakistani
  asian-bangladeshi: Bangladeshi
  asian-chinese: Chinese
  asian-other: Any other Asian background
  or prefer-not-to-say: Prefer not to say
  missing: Select an Asian background or ‘Prefer not to say’
short-text ethnic-asian-other: How would you describe your background? (optional)
  when ethnic-asian is asian-other
choice ethnic-black: Which of the following best describes your Black, African, Caribbean or Black British background?
  when ethnic-group is black
  black-african: African
  black-caribbean: Caribbean
  black-other: Any other Black, African or Caribbean background
  or prefer-not-to-say: Prefer not to say
  missing: Select a Black, African or Caribbean background or ‘Prefer not to say’
short-text ethnic-black-other: How would you describe your background? (optional)
  when ethnic-black is black-other
choice ethnic-other: Which of the following best describes your background?
  when ethnic-group is other
  other-arab: Arab
  other-other: Any other ethnic group
  or prefer-not-to-say: Prefer not to say
  missing: Select a background or ‘Prefer not to say’
short-text ethnic-other-other: How would you describe your background? (optional)
  when ethnic-other is other-other
# religion
choice religion: What is your religion?
  hint: Christian includes Church of England, Catholic, Protestant and all other Christian denominations
  none: No religion
  christian: Christian
  buddhist: Buddhist
  hindu: Hindu
  jewish: Jewish
  muslim: Muslim
  sikh: Sikh
  other: Any other religion
  or prefer-not-to-say: Prefer not to say
  missing: Select a religion, ‘No religion’ or ‘Prefer not to say’
short-text religion-other: How would you describe your religion? (optional)
  when religion is other
# sex
choice sex: What is your sex?
  female: Female
  male: Male
  or prefer-not-to-say: Prefer not to say
  missing: Select your sex or ‘Prefer not to say’
# gender-identity
choice gender-identity: Is the gender you identify with the same as your sex registered at birth?
  yes: Yes
  no: No
  or prefer-not-to-say: Prefer not to say
  missing: Select yes if the gender you identify with is the same, no if it is not, or ‘Prefer not to say’
# sexual-orientation
choice sexual-orientation: Which of the following best describes your sexual orientation?
  straight: Heterosexual or straight
  gay-or-lesbian: Gay or lesbian
  bisexual: Bisexual
  other: Other
  or prefer-not-to-say: Prefer not to say
  missing: Select your sexual orientation or ‘Prefer not to say’
short-text sexual-orientation-other: How would you describe your sexual orientation? (optional)
  when sexual-orientation is other`,
  cy: `gss-england-2021 1
# disability
choice disability: Oes gennych chi gyflwr neu salwch corfforol neu feddyliol sydd wedi para neu sy’n debygol o bara 12 mis neu fwy?
  yes: Oes
  no: Nac oes
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch oes os oes gennych gyflwr neu salwch, nac oes os nad oes gennych, neu ‘Mae’n well gen i beidio dweud’
choice disability-impact: Ydy unrhyw gyflwr neu salwch sydd gennych chi’n lleihau eich gallu i wneud gweithgareddau pob dydd?
  when disability is yes
  hint: Er enghraifft bwyta, ymolchi, cerdded neu fynd i siopa
  a-lot: Ydy, yn fawr
  a-little: Ydy, ychydig
  not-at-all: Ddim o gwbl
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch faint y mae eich gweithgareddau’n cael eu lleihau, neu ‘Mae’n well gen i beidio dweud’
# ethnic-group
choice ethnic-group: Beth yw eich grŵp ethnig?
  white: Gwyn
  mixed: Grwpiau Cymysg neu Amlethnig
  asian: Asiaidd neu Asiaidd Prydeinig
  black: Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig
  other: Grŵp ethnig arall
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch grŵp ethnig neu ‘Mae’n well gen i beidio dweud’
# ethnic-background
choice ethnic-white: Pa un o’r canlynol sy’n disgrifio orau eich cefndir Gwyn?
  when ethnic-group is white
  white-british: Seisnig, Cymreig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig
  white-irish: Gwyddelig
  white-gypsy-or-irish-traveller: Sipsi neu Deithiwr Gwyddelig
  white-other: Unrhyw gefndir Gwyn arall
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch gefndir Gwyn neu ‘Mae’n well gen i beidio dweud’
short-text ethnic-white-other: Sut byddech chi’n disgrifio eich cefndir? (optional)
  when ethnic-white is white-other
choice ethnic-mixed: Pa un o’r canlynol sy’n disgrifio orau eich cefndir Cymysg neu Amlethnig?
  when ethnic-group is mixed
  mixed-white-and-black-caribbean: Gwyn a Du Caribïaidd
  mixed-white-and-black-african: Gwyn a Du Affricanaidd
  mixed-white-and-asian: Gwyn ac Asiaidd
  mixed-other: Unrhyw gefndir Cymysg neu Amlethnig arall
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch gefndir Cymysg neu Amlethnig neu ‘Mae’n well gen i beidio dweud’
short-text ethnic-mixed-other: Sut byddech chi’n disgrifio eich cefndir? (optional)
  when ethnic-mixed is mixed-other
choice ethnic-asian: Pa un o’r canlynol sy’n disgrifio orau eich cefndir Asiaidd neu Asiaidd Prydeinig?
  when ethnic-group is asian
  asian-indian: Indiaidd
  asian-pakistani: Pacistanaidd
  asian-bangladeshi: Bangladeshaidd
  asian-chinese: Tsieineaidd
  asian-other: Unrhyw gefndir Asiaidd arall
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch gefndir Asiaidd neu ‘Mae’n well gen i beidio dweud’
short-text ethnic-asian-other: Sut byddech chi’n disgrifio eich cefndir? (optional)
  when ethnic-asian is asian-other
choice ethnic-black: Pa un o’r canlynol sy’n disgrifio orau eich cefndir Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig?
  when ethnic-group is black
  black-african: Affricanaidd
  black-caribbean: Caribïaidd
  black-other: Unrhyw gefndir Du, Affricanaidd neu Garibïaidd arall
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch gefndir Du, Affricanaidd neu Garibïaidd neu ‘Mae’n well gen i beidio dweud’
short-text ethnic-black-other: Sut byddech chi’n disgrifio eich cefndir? (optional)
  when ethnic-black is black-other
choice ethnic-other: Pa un o’r canlynol sy’n disgrifio orau eich cefndir?
  when ethnic-group is other
  other-arab: Arabaidd
  other-other: Unrhyw grŵp ethnig arall
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch gefndir neu ‘Mae’n well gen i beidio dweud’
short-text ethnic-other-other: Sut byddech chi’n disgrifio eich cefndir? (optional)
  when ethnic-other is other-other
# religion
choice religion: Beth yw eich crefydd?
  hint: Mae Cristnogaeth yn cynnwys Eglwys Loegr, yr Eglwys Gatholig, Protestaniaeth a phob enwad Cristnogol arall
  none: Dim crefydd
  christian: Cristnogaeth
  buddhist: Bwdhaeth
  hindu: Hindŵaeth
  jewish: Iddewiaeth
  muslim: Islam
  sikh: Siciaeth
  other: Unrhyw grefydd arall
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch grefydd, ‘Dim crefydd’ neu ‘Mae’n well gen i beidio dweud’
short-text religion-other: Sut byddech chi’n disgrifio eich crefydd? (optional)
  when religion is other
# sex
choice sex: Beth yw eich rhyw?
  female: Benyw
  male: Gwryw
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch eich rhyw neu ‘Mae’n well gen i beidio dweud’
# gender-identity
choice gender-identity: Ydy’r rhywedd rydych chi’n uniaethu ag ef yr un peth â’r rhyw a gofrestrwyd pan gawsoch chi eich geni?
  yes: Ydy
  no: Nac ydy
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch ydy os yw’r rhywedd yr un peth, nac ydy os nad yw, neu ‘Mae’n well gen i beidio dweud’
# sexual-orientation
choice sexual-orientation: Pa un o’r canlynol sy’n disgrifio orau eich cyfeiriadedd rhywiol?
  straight: Heterorywiol/Strêt
  gay-or-lesbian: Hoyw neu Lesbiaidd
  bisexual: Deurywiol/Bi
  other: Cyfeiriadedd rhywiol arall
  or prefer-not-to-say: Mae’n well gen i beidio dweud
  missing: Dewiswch eich cyfeiriadedd rhywiol neu ‘Mae’n well gen i beidio dweud’
short-text sexual-orientation-other: Sut byddech chi’n disgrifio eich cyfeiriadedd rhywiol? (optional)
  when sexual-orientation is other`,
};

/** What the census of 2021 in Wales asks in another way: lines of the pack for England, and what stands there instead. */
export const walesInstead: Readonly<Record<'en-GB' | 'cy', readonly (readonly [string, string])[]>> = {
  'en-GB': [
    ['gss-england-2021 1', 'census-wales-2021 1'],
    ['  asian: Asian or Asian British', '  asian: Asian, Asian Welsh or Asian British'],
    [
      '  black: Black, African, Caribbean or Black British',
      '  black: Black, Black Welsh, Black British, Caribbean or African',
    ],
    [
      '  white-british: English, Welsh, Scottish, Northern Irish or British',
      '  white-british: Welsh, English, Scottish, Northern Irish or British',
    ],
    [
      'choice ethnic-asian: Which of the following best describes your Asian or Asian British background?',
      'choice ethnic-asian: Which of the following best describes your Asian, Asian Welsh or Asian British background?',
    ],
    [
      'choice ethnic-black: Which of the following best describes your Black, African, Caribbean or Black British background?',
      'choice ethnic-black: Which of the following best describes your Black, Black Welsh, Black British, Caribbean or African background?',
    ],
    [
      '  hint: Christian includes Church of England, Catholic, Protestant and all other Christian denominations',
      '  hint: Christian includes Catholic, Protestant and all other Christian denominations',
    ],
    [
      '  white-gypsy-or-irish-traveller: Gypsy or Irish Traveller',
      '  white-gypsy-or-irish-traveller: Gypsy or Irish Traveller\n  white-roma: Roma',
    ],
    [
      '  black-african: African\n  black-caribbean: Caribbean',
      '  black-caribbean: Caribbean\n  black-african: African',
    ],
  ],
  cy: [
    ['gss-england-2021 1', 'census-wales-2021 1'],
    ['  asian: Asiaidd neu Asiaidd Prydeinig', '  asian: Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig'],
    [
      '  black: Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig',
      '  black: Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd',
    ],
    [
      '  white-british: Seisnig, Cymreig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig',
      '  white-british: Cymreig, Seisnig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig',
    ],
    [
      'choice ethnic-asian: Pa un o’r canlynol sy’n disgrifio orau eich cefndir Asiaidd neu Asiaidd Prydeinig?',
      'choice ethnic-asian: Pa un o’r canlynol sy’n disgrifio orau eich cefndir Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig?',
    ],
    [
      'choice ethnic-black: Pa un o’r canlynol sy’n disgrifio orau eich cefndir Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig?',
      'choice ethnic-black: Pa un o’r canlynol sy’n disgrifio orau eich cefndir Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd?',
    ],
    [
      '  hint: Mae Cristnogaeth yn cynnwys Eglwys Loegr, yr Eglwys Gatholig, Protestaniaeth a phob enwad Cristnogol arall',
      '  hint: Mae Cristnogaeth yn cynnwys yr Eglwys Gatholig, Protestaniaeth a phob enwad Cristnogol arall',
    ],
    [
      '  white-gypsy-or-irish-traveller: Sipsi neu Deithiwr Gwyddelig',
      '  white-gypsy-or-irish-traveller: Sipsi neu Deithiwr Gwyddelig\n  white-roma: Roma',
    ],
    [
      '  black-african: Affricanaidd\n  black-caribbean: Caribïaidd',
      '  black-caribbean: Caribïaidd\n  black-african: Affricanaidd',
    ],
  ],
};

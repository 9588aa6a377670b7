/** The small words that every sentence is made of, and what schools count and greet with. Written for this app. */
export const functionWords = `
a about above across after again against ago all almost along already also although always am among an and another any
anybody anyone anything are around as at away back be became because become been before behind being below beside between
both but by came can cannot come could dad did do does doing done down during each either else enough even ever every
everybody everyone everything far few first for forward from front full gave get gets getting girl girls give given go goes
going gone good got great had half has have having he hello her here hers herself hi him himself his how however i if in
indeed inside into is it its itself just keep kept last later least leave left less let like long lots made make makes making
many may maybe me might mine more most much mum must my myself near never new next no nobody none nor not nothing now of off
often oh old on once one only onto or other others our ours ourselves out outside over own part past perhaps please put quite
rather really right said same saw say see seen several shall she should since so some somebody someone something soon still
such take taken than thank thanks that the their theirs them themselves then there these they thing things this those though
three through throughout till to today together tomorrow tonight too took toward towards two under until up upon us use used
using very was way we week well went were what whatever when where whether which while who whole whom whose why will with
within without would year years yes yesterday yet you young your yours yourself yourselves zero four five six seven eight nine
ten eleven twelve boy boys child children mums dads pupil pupils teacher teachers school schools class classes
aren couldn didn doesn don hadn hasn haven isn mustn shan shouldn wasn weren won wouldn ll ve re ran hit
`

/** Stems of words that no school posts; matched as whole words with the usual endings. Written for this app. */
export const profanities = `
fuck fck fuk motherfuck wank bollock bollocks shit shite bullshit crap bastard bitch cunt twat arse arsehole asshole piss pissed
prick slut whore bugger bloodyhell knobhead dickhead tosser tits boobs minger gobshite shag shagged feck arsewipe jackass dumbass
bellend nigger nigga paki chink spastic retard retarded faggot fag poof dyke tranny wog gyppo pikey mong
`

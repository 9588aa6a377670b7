/** First names that are also words, seasons, months or places: judged by where they stand. Written for this app. */
export const wordNames = `
grace hope faith joy charity harmony patience mercy prudence verity felicity constance honor honour
amber ruby pearl opal jade emerald garnet crystal coral jet sapphire topaz
rose lily daisy poppy ivy holly heather iris violet violette jasmine hazel olive fern willow rowan ash blossom bluebell clover
flora heath juniper laurel marigold myrtle primrose rosemary saffron sage bryony briar lavender
robin wren raven lark dove bear wolf fox tiger kit bunny
summer autumn winter spring dawn eve star sky skye storm sunny rain river ocean lake cloud moon sun luna aurora
april may june august
will mark bill bob rob pat sue art ray guy grant chase miles frank gene drew rich hunter archer mason cooper carter
parker piper harper taylor tanner page penny dale glen cliff clay lance king prince princess queen duke earl major
angel blue red olive scarlet indigo gray grey brown green white black ace max basil ginger peach cherry berry honey candy
melody lyric aria viola carol chance story legend legacy noble justice precious treasure promise miracle blessing
noel jack jersey paris london chelsea india asia jordan israel victoria georgia florence brooklyn austin lincoln preston derby
york kent chester holland devon savannah carolina virginia dakota verona milan troy kenya cairo rio vienna sienna skip buddy
sterling royal rocky rusty dusty woody rory
bond day dean field wood woods hill hall church stone banks park parks rivers west north east south reed rice
`

package lexicon

// The classes of the entity tables (data/ner): what a word or phrase can be
// for a rule of package ner. A class is a bit of a class set.
const (
	NerGiven       = iota // given names: Budi, Siti
	NerFamily             // family names and marga: Siregar, Panjaitan
	NerPerson             // well-known persons by their short name: Jokowi, SBY
	NerParticle           // inside names: bin, binti, van, al, de
	NerTitle              // offices before a name: Presiden, Menteri Keuangan, juru bicara
	NerHonorific          // Pak, Bu, H., KH, Dr.
	NerRank               // Jenderal, Komjen, AKBP
	NerDegree             // S.H., M.Si., Ph.D.
	NerCountry            // Indonesia, Amerika Serikat
	NerRegion             // provinces, states, islands, continents
	NerCity               // regencies and cities of Indonesia
	NerDistrict           // districts: only behind a trigger
	NerWorldCity          // Tokyo, Riyadh
	NerPlace              // other places: rivers, mountains, buildings
	NerPlaceShort         // AS, DKI, NTT, Jatim
	NerOrg                // organisations by name
	NerOrgShort           // organisations by acronym: KPK, DPR
	NerPlaceWeak          // places whose name is a common word or another name too
	NerWork               // titles of films, books, songs
	NerEvent              // Piala Dunia, Asian Games
	NerOrgWeak            // organisations whose name is a common word or another name too
	NerHeadLoc            // heads of place names: Kabupaten, Desa, Sungai
	NerHeadFac            // heads of buildings: Gedung, Stadion, Bandara
	NerHeadOrg            // heads of organisations: Kementerian, Partai, PT
	NerHeadEdu            // SMA, Universitas
	NerTailOrg            // Tbk, FC, Group, United
	NerDirection          // Barat, Selatan, Tengah
	NerHeadEvent          // Piala, Liga, Pemilu
	NerHeadLaw            // UU, Perpres, Pasal
	NerProduct            // Android, iPhone
	NerHeadWork           // film, lagu, album, novel
	NerNorp               // Islam, Jawa (people), Melayu
	NerHeadNorp           // suku, agama, bahasa, warga negara
	NerCommonShort        // acronyms that name nothing: BBM, WIB, HAM
	NerStopCapital        // capitalised words that name nothing: Muktamar, Reformasi
	NerCalendar           // Senin, Januari
	NerSay                // kata, ujar, ucap
	NerSayVerb            // mengatakan, menilai
	NerAccording          // menurut, dilansir
	NerPrepAt             // di
	NerPrepToFrom         // ke, dari
	NerPrepPerson         // oleh, bersama, kepada
	NerPrep               // pada, untuk, dalam
	NerConj               // dan, atau
	NerSubord             // bahwa, karena, saat
	NerRelative           // yang
	NerCopula             // adalah, merupakan
	NerAux                // akan, telah, tidak
	NerPronoun            // ia, mereka, kami
	NerDet                // ini, itu, tersebut
	NerProfession         // penyanyi, aktor, pemain
	NerOrgRole            // kader, politisi, direktur
	NerKin                // istri, anak, ayah
	NerNaming             // bernama, alias
	NerOrgNoun            // perusahaan, klub, fraksi
	NerLocNoun            // kawasan, wilayah, asal
	NerThingNoun          // mobil, ponsel, aplikasi
	NerUnit               // km, hektare, rupiah, juta
	NerLocVerb            // lahir, tinggal, terletak
	NerNumber             // numerals in words
	NerConnector          // inside foreign and long names: of, the, and, &
	NerGivenWeak          // given and family names that are common words or places too
	NerTailLoc            // last words of foreign places: Street, River, Stadium
	NumNerClasses
)

// NerClassNames are the names of the classes in the tables, by bit.
var NerClassNames = [NumNerClasses]string{
	"given", "family", "person", "particle", "title", "honorific", "rank", "degree",
	"country", "region", "city", "district", "world-city", "place", "place-short",
	"org", "org-short", "place-weak", "work", "event", "org-weak",
	"head-loc", "head-fac", "head-org", "head-edu", "tail-org", "direction",
	"head-event", "head-law", "product", "head-work", "norp", "head-norp",
	"common-short", "stop-capital", "calendar",
	"say", "say-verb", "according", "prep-at", "prep-to-from", "prep-person", "prep",
	"conj", "subord", "relative", "copula", "aux", "pronoun", "det",
	"profession", "org-role", "kin", "naming", "org-noun", "loc-noun", "thing-noun",
	"unit", "loc-verb", "number", "connector", "name-weak", "tail-loc",
}

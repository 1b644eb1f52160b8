package date

// ruleBits is a set of rules, one bit each.
type ruleBits uint32

// The rules that may begin with a number, in digits or in words.
const (
	afterDigits = 1<<ruleISO | 1<<ruleNumeric | 1<<ruleDayMonth | 1<<ruleYear | 1<<ruleDecade | 1<<ruleAgo | 1<<ruleHijri | 1<<ruleClock | 1<<ruleSet | 1<<ruleDuration | 1<<ruleFiscal
	afterWords  = 1<<ruleDayMonth | 1<<ruleYear | 1<<ruleAgo | 1<<ruleHijri | 1<<ruleClock | 1<<ruleSet | 1<<ruleDuration | 1<<ruleFiscal
	afterAmount = 1<<ruleAgo | 1<<ruleSet | 1<<ruleDuration
)

// firstOf tells which rules may begin with a word of a class. Every other rule
// would fail at its first word; this only saves the attempt.
var firstOf = [numClasses]ruleBits{
	cMonth:      1<<ruleDayMonth | 1<<ruleMonth,
	cMonthAbbr:  1<<ruleDayMonth | 1<<ruleMonth,
	cHijri:      1 << ruleHijri,
	cHijri2:     1 << ruleHijri,
	cWeekday:    1<<ruleWeekday | 1<<ruleNth | 1<<ruleHoliday,
	cWeekdayAbr: 1 << ruleWeekday,
	cMinggu:     1<<ruleWeekday | 1<<ruleNth | 1<<rulePeriod | 1<<ruleWeekOf,
	cPart:       1<<ruleEve | 1<<rulePartOfDay,
	cDini:       1 << rulePartOfDay,
	cTadi:       1<<rulePartOfDay | 1<<ruleVague,
	cNanti:      1<<rulePartOfDay | 1<<ruleVague,
	cSemalam:    1 << rulePartOfDay,
	cSe:         afterAmount,
	cSome:       afterAmount,
	cTens:       afterAmount,
	cQuart:      afterAmount,
	cHalf:       afterAmount | 1<<ruleClock,
	cSeratus:    afterWords,
	cSeribu:     afterWords,
	cDigit:      afterWords,
	cTen:        afterWords,
	cBer:        1<<ruleDuration | 1<<ruleAgo,
	cAdjUnit:    1 << ruleDuration,
	cEvery:      1 << ruleSet,
	cOnce:       1 << ruleSet,
	cDate:       1<<ruleNumeric | 1<<ruleDayMonth | 1<<ruleDayAlone | 1<<ruleHijri,
	cYesterday:  1 << ruleRelativeDay,
	cTomorrow:   1 << ruleRelativeDay,
	cOvermorrow: 1 << ruleRelativeDay,
	cMorrow:     1 << ruleRelativeDay,
	cQuarter:    1<<rulePeriod | 1<<ruleFiscal,
	cQ:          1 << ruleFiscal,
	cDasarian:   1 << ruleDasarian,
	cWeekend:    1 << rulePeriod,
	cHoliday:    1 << ruleHoliday,
	cH:          1 << ruleHoliday,
	cHUT:        1 << ruleHoliday,
	cEra:        1<<ruleSeason | 1<<ruleMonth | 1<<ruleYear | 1<<ruleDecade,
	cMasa:       1<<ruleYear | 1<<ruleDecade | 1<<ruleVague,
	cClock:      1 << ruleClock,
	cMiddle:     1 << ruleClock,
	cNow:        1 << ruleVague,
	cSaat:       1 << ruleVague,
	cDewasa:     1 << ruleVague,
	cFormerly:   1 << ruleVague,
	cSomeday:    1 << ruleVague,
	cBaru:       1 << ruleVague,
	cLast:       1 << ruleVague,
	cEdge:       1 << ruleVague,
}

// firstOfUnit is firstOf for the nouns of units.
var firstOfUnit = [...]ruleBits{
	uHour:       1 << ruleClock,
	uDay:        1<<ruleWeekday | 1<<ruleNth | 1<<ruleRelativeDay | 1<<rulePeriod | 1<<ruleHoliday,
	uWeek:       1<<rulePeriod | 1<<ruleWeekOf,
	uMonth:      1<<ruleMonth | 1<<rulePeriod | 1<<ruleHijri,
	uYear:       1<<ruleYear | 1<<ruleDecade | 1<<rulePeriod | 1<<ruleSchoolYear | 1<<ruleHoliday,
	uDecade:     1<<ruleDecade | 1<<rulePeriod,
	uCentury:    1<<ruleCentury | 1<<rulePeriod,
	uMillennium: 1 << rulePeriod,
}

// rulesFor returns the rules that may begin with it.
func rulesFor(it *item) ruleBits {
	switch {
	case it.kind == itemNum:
		return afterDigits
	case it.is(cUnit):
		return firstOfUnit[it.word.val]
	}
	return firstOf[it.word.class]
}

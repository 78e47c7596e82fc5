class BonusTests {}

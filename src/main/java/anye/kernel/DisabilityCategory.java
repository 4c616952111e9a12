package anye.kernel;

/** 残疾类别 (GB/T 26341-2010), in the order of its digit in the 残疾人证号. */
public enum DisabilityCategory {
    VISUAL, HEARING, SPEECH, PHYSICAL, INTELLECTUAL, MENTAL, MULTIPLE;

    private static final DisabilityCategory[] ALL = values();

    /** 1 视力, 2 听力, 3 言语, 4 肢体, 5 智力, 6 精神, 7 多重. */
    public int digit() {
        return ordinal() + 1;
    }

    static DisabilityCategory ofDigit(int digit) {
        return ALL[digit - 1];
    }
}

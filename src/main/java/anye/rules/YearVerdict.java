package anye.rules;

import anye.kernel.Months;

/**
 * The answers to all questions of all months of one person in one year.
 *
 * <p>One long for each question: five sets of twelve bits, that of the first {@link Answer} lowest. These eight numbers
 * are the whole record: two verdicts are equal when they answer equally.
 *
 * @param doubled the months in which the person counts as two
 * @param wholeYearAfter more confirmed months than this count as the whole year (应届高校毕业生); 12 when they do not
 */
public record YearVerdict(long wage, long socialInsurance, long medicalInsurance, long certificate, long workingAge,
        long contract, int doubled, int wholeYearAfter) {

    static final int YEAR = 0xFFF;
    private static final Answer[] ANSWERS = Answer.values();

    public Answer answer(Question question, int month) {
        for (Answer answer : ANSWERS) {
            if (months(question, answer).contains(month)) {
                return answer;
            }
        }
        throw new IllegalStateException("a cell without an answer");
    }

    public Months months(Question question, Answer answer) {
        return new Months((int) (answers(question) >>> 12 * answer.ordinal()) & YEAR);
    }

    /** The months in which the question is answered by PASS or EVIDENCE. */
    public Months holding(Question question) {
        return new Months(holding(answers(question)));
    }

    /** The months in which every question is. */
    public Months passing() {
        return new Months(holding(wage) & holding(socialInsurance) & holding(medicalInsurance) & holding(certificate)
                & holding(workingAge) & holding(contract));
    }

    /** The months in which some department did not answer. */
    public Months silent() {
        int silent = 0;
        for (Question question : Question.values()) {
            silent |= months(question, Answer.SILENT).bits();
        }
        return new Months(silent);
    }

    /** 2 when the person counts as two in the month. */
    public int multiplier(int month) {
        return new Months(doubled).contains(month) ? 2 : 1;
    }

    /** 安置确认: the chosen months that pass. */
    public Months confirmed(Months chosen) {
        return chosen.and(passing());
    }

    /** 安置核定(月): confirmed months, each times its multiplier. */
    public int credited(Months chosen) {
        Months confirmed = confirmed(chosen);
        Months counted = confirmed.count() > wholeYearAfter ? Months.ALL : confirmed;
        return counted.count() + counted.and(new Months(doubled)).count();
    }

    /** The packed answers, as they are stored. */
    public long answers(Question question) {
        return switch (question) {
            case WAGE -> wage;
            case SOCIAL_INSURANCE -> socialInsurance;
            case MEDICAL_INSURANCE -> medicalInsurance;
            case CERTIFICATE -> certificate;
            case WORKING_AGE -> workingAge;
            case CONTRACT -> contract;
        };
    }

    private static int holding(long answers) {
        return (int) (answers >>> 12 * Answer.PASS.ordinal() | answers >>> 12 * Answer.EVIDENCE.ordinal()) & YEAR;
    }
}

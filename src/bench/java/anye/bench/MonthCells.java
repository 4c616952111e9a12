package anye.bench;

import anye.rules.Answer;

/** One month of one person as the rule engine works on it: what is known, and the six answers it fills in. */
public final class MonthCells {

    private final int index;
    private final long wage;
    private final long minimumWage;
    private final boolean socialInsurance;
    private final boolean medicalInsurance;
    private final int firstDay;
    private final int lastDay;
    private final Answer[] answers = new Answer[6];
    private int multiplier = 1;

    MonthCells(int index, long wage, long minimumWage, boolean socialInsurance, boolean medicalInsurance, int firstDay, int lastDay) {
        this.index = index;
        this.wage = wage;
        this.minimumWage = minimumWage;
        this.socialInsurance = socialInsurance;
        this.medicalInsurance = medicalInsurance;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    public int getIndex() {
        return index;
    }

    public long getWage() {
        return wage;
    }

    public long getMinimumWage() {
        return minimumWage;
    }

    public boolean isSocialInsurance() {
        return socialInsurance;
    }

    public boolean isMedicalInsurance() {
        return medicalInsurance;
    }

    public int getFirstDay() {
        return firstDay;
    }

    public int getLastDay() {
        return lastDay;
    }

    public void answer(int question, Answer answer) {
        answers[question] = answer;
    }

    public void twice() {
        multiplier = 2;
    }

    int credited() {
        for (Answer answer : answers) {
            if (answer != Answer.PASS) {
                return 0;
            }
        }
        return multiplier;
    }
}

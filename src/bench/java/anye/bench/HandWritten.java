package anye.bench;

import anye.kernel.CertificateType;
import anye.kernel.Gender;
import anye.policy.RetirementLine;
import anye.policy.RetirementSteps;
import anye.policy.YearPolicy;
import anye.rules.Certificate;
import anye.rules.Contract;
import anye.rules.JobCategory;
import anye.rules.YearFacts;
import java.time.YearMonth;

/**
 * What a programmer in a hurry would write for the counts alone: flat arrays, one loop over the months, no reasons.
 *
 * <p>Days are epoch days and the person is unpacked beforehand, which is not measured: a fair peer is a fast one.
 */
final class HandWritten {

    private static final int MAX_CERTIFICATES = 2;
    private static final int OPEN_END = Integer.MAX_VALUE;

    private final long[] wages;
    private final boolean[] social;
    private final boolean[] medical;
    private final int[] certificateFrom;
    private final int[] certificateTo;
    private final int[] certificateType;
    private final int[] certificateGrade;
    private final int[] contractFrom;
    private final int[] contractTo;
    private final int[] contractYearEnd;
    private final int[] born;
    private final int[] age;
    private final int[] every;
    private final int[] most;

    private final long[] minimum = new long[12];
    private final int[] firstDay = new int[12];
    private final int[] lastDay = new int[12];
    private final int january;
    private final int since;
    private final int workingAge;
    private final int[] lightest = new int[3];
    private final int[] lightestDouble = new int[3];

    HandWritten(YearFacts[] people, YearPolicy policy) {
        int count = people.length;
        wages = new long[count * 12];
        social = new boolean[count * 12];
        medical = new boolean[count * 12];
        certificateFrom = new int[count * MAX_CERTIFICATES];
        certificateTo = new int[count * MAX_CERTIFICATES];
        certificateType = new int[count * MAX_CERTIFICATES];
        certificateGrade = new int[count * MAX_CERTIFICATES];
        contractFrom = new int[count];
        contractTo = new int[count];
        contractYearEnd = new int[count];
        born = new int[count];
        age = new int[count];
        every = new int[count];
        most = new int[count];
        RetirementSteps steps = policy.retirement(1).value();
        january = policy.year().value() * 12;
        since = steps.since().getYear() * 12 + steps.since().getMonthValue() - 1;
        workingAge = policy.workingAge(1).value() * 12;
        for (CertificateType type : CertificateType.values()) {
            lightest[type.ordinal()] = policy.acceptedCertificates(1).value().lightest(type);
            lightestDouble[type.ordinal()] = policy.doubleCredit(1).value().lightest(type);
        }
        for (int month = 0; month < 12; month++) {
            YearMonth of = policy.year().month(month + 1);
            minimum[month] = policy.minimumWageFen(month + 1);
            firstDay[month] = (int) of.atDay(1).toEpochDay();
            lastDay[month] = (int) of.atEndOfMonth().toEpochDay();
        }
        for (int person = 0; person < count; person++) {
            unpack(people[person], person, steps);
        }
    }

    /** Confirmed months in the low half, credited in the high. */
    int count(int person) {
        int since = born[person] + 12 * age[person] - this.since + 1;
        int delay = since <= 0 || every[person] == 0 ? 0 : Math.min((since + every[person] - 1) / every[person], most[person]);
        int retires = born[person] + 12 * age[person] + delay;
        boolean longEnough = contractTo[person] >= contractYearEnd[person];
        int confirmed = 0;
        int credited = 0;
        for (int month = 0; month < 12; month++) {
            int cell = person * 12 + month;
            boolean paid = wages[cell] > 0 && wages[cell] >= minimum[month];
            boolean employed = longEnough && contractFrom[person] <= lastDay[month] && contractTo[person] >= firstDay[month];
            int now = january + month;
            boolean ofAge = now >= born[person] + workingAge && now <= retires;
            int multiplier = 0;
            for (int i = person * MAX_CERTIFICATES; i < (person + 1) * MAX_CERTIFICATES; i++) {
                int grade = certificateGrade[i];
                if (grade > 0 && grade <= lightest[certificateType[i]] && certificateFrom[i] <= lastDay[month]
                        && certificateTo[i] >= firstDay[month]) {
                    multiplier = Math.max(multiplier, grade <= lightestDouble[certificateType[i]] ? 2 : 1);
                }
            }
            if (paid && social[cell] && medical[cell] && employed && ofAge && multiplier > 0) {
                confirmed++;
                credited += multiplier;
            }
        }
        return credited << 16 | confirmed;
    }

    private void unpack(YearFacts facts, int person, RetirementSteps steps) {
        for (int month = 1; month <= 12; month++) {
            int cell = person * 12 + month - 1;
            wages[cell] = facts.wages().fen(month);
            social[cell] = facts.socialInsurance().contains(month);
            medical[cell] = facts.medicalInsurance().contains(month);
        }
        for (int i = 0; i < facts.certificates().size(); i++) {
            Certificate certificate = facts.certificates().get(i);
            int at = person * MAX_CERTIFICATES + i;
            certificateFrom[at] = (int) certificate.validFrom().toEpochDay();
            certificateTo[at] = (int) certificate.validTo().toEpochDay();
            certificateType[at] = certificate.type().ordinal();
            certificateGrade[at] = certificate.grade();
        }
        Contract contract = facts.contracts().get(0);
        contractFrom[person] = (int) contract.from().toEpochDay();
        contractTo[person] = contract.to() == null ? OPEN_END : (int) contract.to().toEpochDay();
        contractYearEnd[person] = (int) contract.from().plusYears(1).minusDays(1).toEpochDay();
        born[person] = facts.birthDate().getYear() * 12 + facts.birthDate().getMonthValue() - 1;
        RetirementSteps.Line line = steps.line(line(facts));
        age[person] = line.age();
        every[person] = line.every();
        most[person] = line.most();
    }

    private static RetirementLine line(YearFacts facts) {
        return facts.gender() == Gender.MALE ? RetirementLine.M60
                : facts.jobCategory() == JobCategory.WORKER ? RetirementLine.W50 : RetirementLine.W55;
    }
}

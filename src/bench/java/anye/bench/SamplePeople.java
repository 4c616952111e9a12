package anye.bench;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.Gender;
import anye.kernel.Months;
import anye.rules.Certificate;
import anye.rules.Contract;
import anye.rules.JobCategory;
import anye.rules.Wages;
import anye.rules.YearFacts;
import java.time.LocalDate;
import java.util.Random;

/** A thousand invented person-years with every kind of cell; the same ones in every run. */
final class SamplePeople {

    static final int COUNT = 1024;
    static final BusinessYear YEAR = new BusinessYear(2025);

    private SamplePeople() {
    }

    static YearFacts[] all() {
        Random random = new Random(20250101);
        YearFacts[] people = new YearFacts[COUNT];
        for (int i = 0; i < COUNT; i++) {
            people[i] = one(random);
        }
        return people;
    }

    private static YearFacts one(Random random) {
        Gender gender = random.nextBoolean() ? Gender.MALE : Gender.FEMALE;
        YearFacts person = YearFacts.of(YEAR, LocalDate.of(1962, 1, 1).plusDays(random.nextInt(17_000)), gender)
                .withJobCategory(random.nextBoolean() ? JobCategory.WORKER : JobCategory.MANAGERIAL)
                .withWages(wages(random)).withInsurance(months(random), months(random))
                .withContracts(contract(random));
        return random.nextInt(4) == 0 ? person.withCertificates(certificate(random), certificate(random))
                : person.withCertificates(certificate(random));
    }

    private static Wages wages(Random random) {
        long[] fen = new long[12];
        for (int month = 0; month < 12; month++) {
            fen[month] = random.nextInt(20) == 0 ? 0 : 170_000 + random.nextInt(200_000);
        }
        return Wages.ofFen(fen);
    }

    private static Months months(Random random) {
        return random.nextInt(3) == 0 ? new Months(random.nextInt(1 << 12)) : Months.ALL;
    }

    private static Certificate certificate(Random random) {
        LocalDate from = LocalDate.of(2015, 6, 1).plusDays(random.nextInt(3900));
        return random.nextInt(5) == 0 ? new Certificate(CertificateType.VETERAN, 1 + random.nextInt(10), from, from.plusYears(10))
                : new Certificate(CertificateType.DISABILITY, 1 + random.nextInt(4), from, from.plusYears(10));
    }

    private static Contract contract(Random random) {
        LocalDate from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1000));
        return new Contract(from, random.nextInt(3) == 0 ? null : from.plusDays(300 + random.nextInt(900)), false);
    }
}

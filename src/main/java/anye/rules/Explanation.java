package anye.rules;

import anye.kernel.Money;
import anye.kernel.Months;
import anye.policy.Cited;
import anye.policy.Grades;
import anye.policy.RetirementLine;
import anye.policy.RetirementSteps;
import anye.policy.YearPolicy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Puts the answer in words: picks value, threshold and reason for an answer that the question already gave. */
final class Explanation {

    private final YearFacts facts;
    private final YearPolicy policy;
    private final Question question;
    private final int month;
    private final Answer answer;

    private Explanation(YearFacts facts, YearPolicy policy, Question question, int month, Answer answer) {
        this.facts = facts;
        this.policy = policy;
        this.question = question;
        this.month = month;
        this.answer = answer;
    }

    static Finding of(YearFacts facts, YearPolicy policy, Question question, int month, Answer answer) {
        Explanation explanation = new Explanation(facts, policy, question, month, answer);
        return switch (question) {
            case WAGE -> explanation.wage();
            case SOCIAL_INSURANCE -> explanation.insurance(facts.socialInsurance(), policy.socialInsurance(month));
            case MEDICAL_INSURANCE -> explanation.insurance(facts.medicalInsurance(), policy.medicalInsurance(month));
            case CERTIFICATE -> explanation.certificate();
            case WORKING_AGE -> explanation.workingAge();
            case CONTRACT -> explanation.contract();
        };
    }

    private Finding wage() {
        long paid = facts.wages().fen(month);
        Cited<Money> minimum = policy.minimumWage(month);
        String value = paid == 0 ? null : new Money(paid).toString();
        String threshold = minimum.value().toString();
        String missing = new Money(Math.max(0, minimum.value().fen() - paid)).toString();
        return finding(value, threshold, "", minimum, value == null ? "" : value, threshold, missing);
    }

    private Finding insurance(Months insured, Cited<Boolean> required) {
        String value = insured.contains(month) ? yearMonth().toString() : null;
        return finding(value, required.value() ? yearMonth().toString() : null, required.value() ? "" : ".notRequired",
                required, yearMonth().toString());
    }

    private Finding certificate() {
        Certificate shown = shownCertificate();
        Cited<Grades> accepted = policy.acceptedCertificates(month);
        if (shown == null) {
            return finding(null, null, "", accepted);
        }
        int lightest = accepted.value().lightest(shown.type());
        String particular = lightest == 0 ? ".type" : shown.grade() > lightest ? ".grade" : "";
        return finding(shown.type() + " " + shown.grade(), shown.type() + " " + lightest, particular, accepted,
                "rules.certificate." + shown.type(), shown.grade(), lightest, day(shown.validFrom()), day(shown.validTo()));
    }

    /** The certificate that makes the month pass, or else the one that comes nearest to it in time. */
    private Certificate shownCertificate() {
        Certificate shown = null;
        for (Certificate certificate : facts.certificates()) {
            boolean counts = (CertificateQuestion.counting(certificate, policy) & bit()) != 0;
            boolean doubled = counts && policy.doubled(certificate.type(), certificate.grade()).contains(month);
            boolean covers = (Coverage.of(certificate.validFrom(), certificate.validTo(), policy) & bit()) != 0;
            if (doubled) {
                return certificate;
            }
            if (shown == null || counts || covers && (CertificateQuestion.counting(shown, policy) & bit()) == 0) {
                shown = certificate;
            }
        }
        return shown;
    }

    private Finding workingAge() {
        Cited<RetirementSteps> steps = policy.retirement(month);
        int age = policy.workingAge(month).value();
        if (facts.birthDate() == null) {
            return finding(null, null, ".birth", steps);
        }
        YearMonth born = YearMonth.from(facts.birthDate());
        YearMonth grown = born.plusYears(age);
        YearMonth earlier = retires(born, WorkingAgeQuestion.earlier(facts), steps);
        YearMonth later = retires(born, WorkingAgeQuestion.later(facts), steps);
        if (yearMonth().isBefore(grown)) {
            return finding(born.toString(), grown.toString(), ".young", policy.workingAge(month), born, grown, later, age);
        }
        String threshold = (answer == Answer.FAIL ? later : earlier).toString();
        return finding(born.toString(), threshold, "", steps, born, earlier, later, age);
    }

    private static YearMonth retires(YearMonth born, RetirementLine line, Cited<RetirementSteps> steps) {
        return Retirement.of(born, line, steps.value()).month();
    }

    private Finding contract() {
        Cited<Integer> years = policy.contractYears(month);
        Contract shown = null;
        for (Contract contract : facts.contracts()) {
            boolean covers = (Coverage.of(contract.from(), contract.to(), policy) & bit()) != 0;
            if (shown == null || covers && (ContractQuestion.counting(shown, policy) & bit()) == 0) {
                shown = contract;
            }
        }
        String threshold = "P" + years.value() + "Y";
        if (shown == null) {
            return finding(null, threshold, "", years, "", "", years.value());
        }
        boolean brief = (Coverage.of(shown.from(), shown.to(), policy) & bit()) != 0 && !shown.lasts(years.value());
        return finding(shown.from() + "/" + (shown.to() == null ? ".." : shown.to()), threshold, brief ? ".short" : "", years,
                day(shown.from()), day(shown.to()), years.value());
    }

    /** A finding whose key is made of the question, the answer, and a case that only matters where the answer shows it. */
    private Finding finding(String value, String threshold, String particular, Cited<?> figure, Object... arguments) {
        boolean own = answer == Answer.FAIL || answer == Answer.PASS && particular.equals(".notRequired")
                || answer == Answer.NO_RECORD && particular.equals(".birth");
        String key = "rules." + key(question) + "." + key(answer) + (own ? particular : "");
        List<Object> texts = List.of(arguments).stream().map(argument -> (Object) argument.toString()).toList();
        String fix = answer.holds() ? null : key + ".fix";
        String said = answer == Answer.SILENT ? null : value;
        return new Finding(question, answer, yearMonth(), said, threshold, key, texts, fix, facts.sources().get(question),
                figure.citation(), figure.verified());
    }

    private YearMonth yearMonth() {
        return facts.year().month(month);
    }

    private int bit() {
        return 1 << month - 1;
    }

    /** An argument that is itself a message key is put into words by whoever prints the finding. */
    private static String day(LocalDate day) {
        return day == null ? "rules.openEnd" : day.toString();
    }

    private static String key(Enum<?> constant) {
        StringBuilder key = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }
}

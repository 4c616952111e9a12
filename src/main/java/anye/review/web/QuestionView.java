package anye.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import anye.declaration.PlacementFile;
import anye.declaration.web.CellView;
import anye.evidence.EvidenceRow;
import anye.evidence.ScanState;
import anye.kernel.Months;
import anye.kernel.web.Texts;
import anye.review.CaseFile;
import anye.rules.Question;

/** One question of a case in three panes: what was claimed, what the departments said, what was handed in. */
public record QuestionView(String question, Months months, List<Claim> claims, List<Cell> cells, List<Paper> papers) {

    /** How many pages of a file are shown at once; the rest by its link. */
    private static final int SHOWN_PAGES = 6;

    /** One thing that the employer says. */
    public record Claim(String label, String value) {
    }

    /** One month with the same finding that the employer sees. */
    public record Cell(int month, String label, CellView finding) {
    }

    /**
     * One file.
     *
     * @param months it is to prove; empty when it goes with a contract or certificate
     * @param served whether it may be looked at now; one that waits for the scanner may not
     * @param pages that are shown as pictures; empty for a picture, which is shown itself
     */
    public record Paper(long fileId, String name, String months, boolean picture, List<Integer> pages, int pageCount, ScanState scan, boolean served) {

        public boolean isInfected() {
            return scan == ScanState.INFECTED;
        }

        public boolean isMore() {
            return pageCount > pages.size() && !picture && served;
        }
    }

    static QuestionView of(CaseFile shown, Question question, Locale locale) {
        var months = shown.row().cells().of(question);
        var file = shown.file();
        return new QuestionView(question.name(), months, claims(file, question, locale), cells(file, question, months, locale), papers(file, question, months));
    }

    private static List<Cell> cells(PlacementFile file, Question question, Months months, Locale locale) {
        return file.matrix().rows().stream().filter(row -> months.contains(row.number()))
                .map(row -> new Cell(row.number(), row.getLabel(), CellView.of(row.findings().get(question.ordinal()), locale))).toList();
    }

    private static List<Claim> claims(PlacementFile file, Question question, Locale locale) {
        return switch (question) {
            case CERTIFICATE -> file.certificates().stream().map(held -> new Claim(
                    Texts.of(locale, "rules.certificate." + held.details().type()) + Texts.of(locale, "declaration.grade." + held.details().grade()),
                    held.details().validFrom() + " – " + (held.details().validTo() == null ? Texts.of(locale, "rules.openEnd") : held.details().validTo().toString())
                            + (held.byHand() ? Texts.of(locale, "review.claim.byHand") : ""))).toList();
            case WORKING_AGE -> List.of(
                    new Claim(Texts.of(locale, "review.claim.birth"), String.valueOf(file.row().person().birthDate())),
                    new Claim(Texts.of(locale, "declaration.person.jobCategory"),
                            file.details().jobCategory() == null ? "—" : Texts.of(locale, "rules.jobCategory." + file.details().jobCategory())));
            default -> contracts(file, question, locale);
        };
    }

    private static List<Claim> contracts(PlacementFile file, Question question, Locale locale) {
        var claims = new ArrayList<Claim>();
        for (var contract : file.contracts()) {
            var said = contract.details();
            claims.add(new Claim(Texts.of(locale, "declaration.contractType." + said.type()) + (said.dispatched() ? Texts.of(locale, "review.claim.dispatched") : ""),
                    said.from() + " – " + (said.to() == null ? Texts.of(locale, "rules.openEnd") : said.to().toString())));
            if (question == Question.WAGE) {
                claims.add(new Claim(Texts.of(locale, "declaration.contract.monthlyWage"), said.monthlyWage() == null ? "—" : said.monthlyWage().toString()));
            }
            var payer = switch (question) {
                case WAGE -> said.payrollUnit();
                case SOCIAL_INSURANCE -> said.socialInsurancePayer();
                default -> said.medicalInsurancePayer();
            };
            if (question != Question.CONTRACT) {
                claims.add(new Claim(Texts.of(locale, "review.claim.payer." + question), Texts.of(locale, payer == null ? "review.claim.here" : "review.claim.related")));
            }
        }
        return claims;
    }

    private static List<Paper> papers(PlacementFile file, Question question, Months months) {
        var answering = file.evidence().stream().filter(row -> question.name().equals(row.question()) && !row.months().and(months).isEmpty());
        var attached = switch (question) {
            case CONTRACT -> file.contracts().stream().flatMap(contract -> contract.files().stream());
            case CERTIFICATE -> file.certificates().stream().filter(PlacementFile.CertificateRow::byHand).flatMap(held -> held.files().stream());
            default -> Stream.<EvidenceRow>empty();
        };
        return Stream.concat(answering, attached).map(QuestionView::paper).toList();
    }

    private static Paper paper(EvidenceRow row) {
        var pages = row.isPicture() || !row.served() ? List.<Integer>of() : IntStream.rangeClosed(1, Math.min(row.pages(), SHOWN_PAGES)).boxed().toList();
        return new Paper(row.fileId(), row.shownName(), row.question() == null || row.months() == null ? "" : row.months().toString(), row.isPicture() && row.served(), pages, row.pages(), row.scan(), row.served());
    }
}

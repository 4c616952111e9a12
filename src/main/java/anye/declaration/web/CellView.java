package anye.declaration.web;

import java.util.Locale;

import anye.kernel.Time;
import anye.kernel.web.Texts;
import anye.rules.Answer;
import anye.rules.Finding;
import anye.rules.web.Wording;

/** One finding in words; every page that shows a cell shows this. */
public record CellView(String question, String questionName, String answer, String answerName, String value, String threshold, String reason, String fix,
        String citation, String source, String at, String stated, String effect) {

    public static CellView of(Finding finding, Locale locale) {
        return new CellView(finding.question().name(), Texts.of(locale, "rules.question." + finding.question()), finding.answer().name(),
                Texts.of(locale, "rules.answer." + finding.answer()), finding.value(), finding.threshold(), Wording.reason(finding, locale), Wording.fix(finding, locale),
                finding.citation(), finding.source() == null ? null : Texts.of(locale, finding.source().department()),
                finding.source() == null ? null : Time.minute(finding.source().at()), null, null);
    }

    /** With what the employer stated otherwise in its payroll. */
    CellView stating(String words) {
        return new CellView(question, questionName, answer, answerName, value, threshold, reason, fix, citation, source, at, words, effect);
    }

    /** With what mending it would come to. */
    CellView coming(String words) {
        return new CellView(question, questionName, answer, answerName, value, threshold, reason, fix, citation, source, at, stated, words);
    }

    /** The class of the cell in the stylesheet. */
    public String getLook() {
        return answer.toLowerCase(Locale.ROOT).replace("_", "");
    }

    public String getSign() {
        return switch (Answer.valueOf(answer)) {
            case PASS, EVIDENCE -> "√";
            case FAIL, NO_RECORD -> "×";
            case SILENT -> "…";
        };
    }
}

package anye.declaration;

import java.util.List;
import java.util.Locale;

import anye.kernel.Refusal;
import anye.kernel.web.Texts;

/**
 * What is wrong with, or noteworthy in, one line of a payroll.
 *
 * @param field the column it is about; null when it is about the line
 * @param code the message key
 * @param arguments never a name or a number of a person
 */
public record Fault(String field, String code, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(String field, String code, Object... arguments) {
        return new Fault(field, code, List.of(arguments).stream().map(Object::toString).toList());
    }

    static Fault of(String field, Refusal refusal) {
        return of(field, refusal.code(), refusal.arguments());
    }

    /** In the reader's words, without the column. */
    public String message(Locale language) {
        return Texts.of(language, code, arguments.toArray());
    }

    /** In the reader's words, with the column's title before it. */
    public String words(Locale language) {
        return field == null ? message(language) : Texts.of(language, "declaration.payroll.at", PayrollSheet.title(field, language), message(language));
    }
}

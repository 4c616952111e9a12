package anye.letter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import anye.declaration.Result;
import anye.kernel.paper.Typeface;

/**
 * 申报内容核对: what an employer looks over before 完成申报, made by the very steps that make the letter.
 *
 * @param content the letter as it would be, without the number, the day and the code that sealing adds
 * @param people the roster
 * @param uncounted people of whom no month is confirmed: the letter does not name them
 */
public record Answers(LetterContent content, List<Person> people, List<Result.Line> uncounted) {

    /** A row of the roster and the placement in which it is changed. */
    public record Person(long placementId, LetterContent.PersonLine line) {
    }

    /** Of each whose name the letter cannot print whole: the name and the characters it lacks. */
    public List<Lacking> lacking() {
        return people.stream().map(person -> new Lacking(person.line().name(), Typeface.named(Typeface.lacking(person.line().name())))).filter(each -> !each.characters().isEmpty()).toList();
    }

    /** @param characters with their codes */
    public record Lacking(String name, String characters) {
    }

    static Answers of(Result result, LetterContent content) {
        var counted = result.lines().stream().filter(line -> !line.confirmed().isEmpty()).toList();
        var shown = content.withMaskedNumbers().people();
        return new Answers(content, IntStream.range(0, shown.size()).mapToObj(row -> new Person(counted.get(row).placementId(), shown.get(row))).toList(),
                result.lines().stream().filter(line -> line.confirmed().isEmpty()).toList());
    }

    /** By which it is known again whether what is sealed is what was looked over. */
    public String sha256() {
        return sha256(content);
    }

    static String sha256(LetterContent content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.answers()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Says nothing of the people. */
    @Override
    public String toString() {
        return "Answers";
    }
}

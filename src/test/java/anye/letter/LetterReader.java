package anye.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** For tests inside the server: what stands in a letter as it was sealed. */
@Dependent
public class LetterReader {

    @Inject
    private Letters letters;

    /** The {@link Answers#sha256()} of the sealed letter of a declaration, read back from where it is kept and proven by its seal. */
    public String answers(long declaration) {
        return letters.valid(declaration).stream().map(letter -> Answers.sha256(letters.proven(letter))).findFirst().orElseThrow();
    }
}

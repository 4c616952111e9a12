package anye.letter.api;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where letters are downloaded. */
@ApplicationPath("/letters")
public class LettersApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(LetterPaper.class);
    }
}

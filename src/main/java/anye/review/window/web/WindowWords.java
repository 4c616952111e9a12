package anye.review.window.web;

import java.util.List;
import java.util.stream.Stream;

import anye.review.window.WindowPaper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The lists that pages of the window are made of. */
@Named
@ApplicationScoped
public class WindowWords {

    public List<String> getPapers() {
        return Stream.of(WindowPaper.values()).map(Enum::name).toList();
    }
}

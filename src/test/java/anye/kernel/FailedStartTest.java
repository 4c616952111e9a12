package anye.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a start that failed. */
class FailedStartTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            08001, 69
            08006, 69
            57P03, 69
            53300, 69
            28P01, 78
            3D000, 78
            42P01, 78
            """)
    void a_database_that_may_answer_later_is_told_from_one_that_is_wrongly_set_up(String sqlState, int status) {
        var failure = new IllegalStateException("Unable to obtain connection", new SQLException("no", sqlState));

        assertThat(FailedStart.status(failure)).isEqualTo(status);
    }

    @Test
    void the_innermost_causes_say_why_in_one_line() {
        var file = new UncheckedIOException("The data directory\n  cannot be made", new FileAlreadyExistsException("/var/lib/anye"));

        assertThat(FailedStart.reason(new IllegalStateException("outermost", file))).isEqualTo("The data directory cannot be made: /var/lib/anye");
        assertThat(FailedStart.reason(new IllegalStateException("The secret audit is another."))).isEqualTo("The secret audit is another.");
        assertThat(FailedStart.reason(new NullPointerException())).isEqualTo("NullPointerException");
    }
}

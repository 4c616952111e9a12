package anye.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list in pages shows a page that there is, whatever its address says. */
class PagingTest {

    private static final class Numbers extends Paging {

        private final List<Integer> all;

        Numbers(int count) {
            all = IntStream.rangeClosed(1, count).boxed().toList();
        }

        List<Integer> rows() {
            return part(all);
        }

        @Override
        public long getTotal() {
            return all.size();
        }
    }

    @ParameterizedTest
    @CsvSource({
            "0, 1, 1, 1, 0", "0, 9, 1, 1, 0",
            "20, 1, 1, 1, 20", "20, 2, 1, 1, 20",
            "21, 1, 1, 2, 20", "21, 2, 2, 2, 1", "21, 3, 2, 2, 1",
            "45, 0, 1, 3, 20", "45, -7, 1, 3, 20", "45, -2147483648, 1, 3, 20", "45, 2147483647, 3, 3, 5"})
    void a_page_that_there_is_not_is_the_nearest_there_is(int count, int asked, int shown, int pages, int rows) {
        var list = new Numbers(count);
        list.setPage(asked);

        assertThat(list.rows()).hasSize(rows);
        assertThat(list.getPage()).isEqualTo(shown);
        assertThat(list.getPages()).isEqualTo(pages);
        assertThat(rows == 0 || list.rows().get(0) == (shown - 1) * 20 + 1).isTrue();
    }

    @Test
    void the_address_of_another_page_carries_what_was_searched_for() {
        var list = new Numbers(45);
        assertThat(list.getFilter()).isEmpty();
        assertThat(list.isSearching()).isFalse();

        list.setSearch("样例 & 一号=甲");
        assertThat(list.getFilter()).isEqualTo("search=%E6%A0%B7%E4%BE%8B+%26+%E4%B8%80%E5%8F%B7%3D%E7%94%B2&");
        assertThat(list.isSearching()).isTrue();

        list.setSearch(" ");
        assertThat(list.getFilter()).isEmpty();
        assertThat(list.isSearching()).isFalse();
    }
}

package anye.kernel.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

/**
 * A list in pages, whose address says what was searched for and which page is shown. A page beyond the last shows
 * the last: rows may have gone since the address was made.
 */
public abstract class Paging implements Serializable {

    public static final int LENGTH = 20;

    private static final long serialVersionUID = 1L;

    /** More pages no list has; beyond them the place of a row would be no number. */
    private static final int MOST = 1_000_000;

    private String search;
    private int page = 1;

    /** How many there are on all pages. */
    public abstract long getTotal();

    /** Reads the page that was asked for, or the last. */
    protected <F> F read(IntFunction<F> of, ToLongFunction<F> total) {
        var found = of.apply(page);
        int last = pages(total.applyAsLong(found));
        if (page <= last) {
            return found;
        }
        page = last;
        return of.apply(page);
    }

    /** How many rows a page has. */
    protected int length() {
        return LENGTH;
    }

    /** How many rows stand on the pages before. */
    protected int before(int page) {
        return (page - 1) * length();
    }

    /** The rows of a page of a list that is held whole. */
    protected <R> List<R> part(List<R> whole) {
        return read(page -> whole.subList(Math.min(before(page), whole.size()), Math.min(before(page) + length(), whole.size())), rows -> whole.size());
    }

    private int pages(long total) {
        return (int) Math.max(1, (total + length() - 1) / length());
    }

    public int getPages() {
        return pages(getTotal());
    }

    /** What the address of another page of the same list must carry, ready to be gone on with. */
    public String getFilter() {
        return parameter("search", search);
    }

    /** One parameter of an address, ready to be gone on with; nothing for no value. */
    protected static String parameter(String name, Object value) {
        return value == null || value.toString().isBlank() ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }

    public boolean isSearching() {
        return search != null && !search.isBlank();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, MOST));
    }
}

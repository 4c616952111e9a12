package anye.notice.web;

/** A list in pages of twenty, with what was searched for in its address. */
public abstract class Paging {

    public static final int LENGTH = 20;

    private String search;
    private int page = 1;

    public abstract long getTotal();

    public int getPages() {
        return (int) Math.max(1, (getTotal() + LENGTH - 1) / LENGTH);
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
        return Math.max(1, page);
    }

    public void setPage(int page) {
        this.page = page;
    }
}

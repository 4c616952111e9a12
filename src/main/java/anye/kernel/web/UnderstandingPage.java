package anye.kernel.web;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.function.Function;
import java.util.stream.Collectors;

import anye.kernel.Masked;
import anye.kernel.Refusal;
import anye.kernel.sheet.SheetReading;
import anye.kernel.sheet.SheetShape;
import anye.kernel.sheet.Understanding;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** The page that shows how a sheet was understood, and where it can be chosen otherwise before anything of it is kept. */
public abstract class UnderstandingPage implements Serializable {

    /** A row that is offered as the heading may be one of data. */
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("(?<![0-9])([0-9]{6})[0-9]{8}([0-9]{3}[0-9Xx])");

    private static final long serialVersionUID = 1L;

    private long id;
    private Integer sheet;
    private String heading;
    /** The columns as they are chosen: their places as the form has them, empty for none. */
    private Map<String, String> places;
    private Boolean addUp;
    private transient Understanding understanding;

    /** The file as it is understood with that sheet and heading, null for the likeliest. */
    protected abstract Understanding understand(long id, Integer sheet, String heading);

    /** Reads it as it is chosen. */
    protected abstract void read(long id, Integer sheet, String heading, Map<String, Integer> columns, boolean addUp);

    /** Where its lines are looked at when it has been read. */
    protected abstract String getAfterwards();

    /** Those that are wanted. */
    public abstract List<SheetShape.Column> getColumns();

    public void open() {
        understanding = understand(id, sheet, heading);
        sheet = understanding.sheetPlace();
        heading = understanding.heading();
        if (places == null) {
            places = new HashMap<>();
            understanding.places().forEach((column, place) -> places.put(column, place.toString()));
            addUp = understanding.addsUp();
        }
    }

    /** Reads it, and says where the lines are to be looked at. */
    protected final void read() {
        read(id, sheet, heading, chosen(), Boolean.TRUE.equals(addUp));
    }

    private Map<String, Integer> chosen() {
        return places.entrySet().stream().filter(each -> each.getValue() != null && each.getValue().matches("\\d{1,3}"))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Integer.valueOf(each.getValue())));
    }

    /** Null for a file that somebody else has read or dropped since: then it is said where its lines are. */
    private Understanding current() {
        if (understanding == null && !FacesContext.getCurrentInstance().getResponseComplete()) {
            try {
                open();
            } catch (Refusal gone) {
                leave(gone);
            }
        }
        return understanding;
    }

    private void leave(Refusal gone) {
        var context = FacesContext.getCurrentInstance();
        Pages.flash(context, FacesMessage.SEVERITY_WARN, Texts.of(locale(), gone.code(), gone.arguments()));
        try {
            context.getExternalContext().redirect(getAfterwards());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private <T> T of(Function<Understanding, T> asked, T otherwise) {
        var now = current();
        return now == null ? otherwise : asked.apply(now);
    }

    public List<String> getDoubts() {
        return of(now -> now.doubts().stream().map(doubt -> doubt.words(locale())).toList(), List.of());
    }

    public int getSheetPlace() {
        return of(Understanding::sheetPlace, 0);
    }

    public String getHeadingPlace() {
        return of(Understanding::heading, "");
    }

    /** Whether rows of one person and month are there. */
    public boolean isSums() {
        return of(Understanding::hasSums, false);
    }

    /** Whether months stand side by side. */
    public boolean isAcross() {
        return of(Understanding::isAcross, false);
    }

    public List<Map.Entry<Integer, String>> getSheets() {
        return of(now -> List.copyOf(now.sheets().entrySet()), List.of());
    }

    public List<Map.Entry<String, String>> getHeadings() {
        return of(now -> now.headings().entrySet().stream().map(each -> Map.entry(each.getKey(), Texts.of(locale(), "kernel.sheet.heading.row", each.getKey(), NUMBER_OF_A_PERSON.matcher(each.getValue()).replaceAll("$1********$2")))).toList(), List.of());
    }

    /** The columns of the sheet to choose from, by their names. */
    public Map<String, String> getChoices() {
        var choices = new LinkedHashMap<String, String>();
        of(Understanding::columnsOfSheet, Map.<Integer, String>of()).forEach((place, name) -> choices.put(name, place.toString()));
        return choices;
    }

    /** The columns of which the examples have something. */
    public List<SheetShape.Column> getShown() {
        var lines = getExamples();
        return getColumns().stream().filter(column -> lines.stream().anyMatch(line -> !line.cells().getOrDefault(column.name(), "").isEmpty())).toList();
    }

    public List<SheetReading.Line> getExamples() {
        return of(Understanding::examples, List.of());
    }

    /** What a line says in a column; of a number of a person no more than lists show. */
    public String example(SheetReading.Line line, SheetShape.Column column) {
        var cell = line.cells().getOrDefault(column.name(), "");
        if (SheetReading.unread(cell) != null) {
            return Texts.of(locale(), "kernel.sheet.unread." + SheetReading.unread(cell));
        }
        return column.kind() == SheetShape.Kind.NUMBER ? Masked.certificate(cell) : cell;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Map<String, String> getPlaces() {
        return places == null ? Map.of() : places;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Integer getSheet() {
        return sheet;
    }

    public void setSheet(Integer sheet) {
        this.sheet = sheet;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public Boolean getAddUp() {
        return addUp;
    }

    public void setAddUp(Boolean addUp) {
        this.addUp = addUp;
    }
}

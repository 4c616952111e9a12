package anye.report;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.sheet.SheetReading;
import anye.kernel.sheet.Table;
import anye.kernel.sheet.Understanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All sheets that were handed in, and what was taken over from them. */
@ApplicationScoped
public class Imports {

    private static final int MOST = 50;

    /** A sheet and its lines as they stand against the records now. */
    public record Sheet(ImportRow row, List<ImportLine> lines) {

        public List<ImportLine> getBad() {
            return lines.stream().filter(line -> !line.isGood()).toList();
        }

        public long count(ImportLine.Effect effect) {
            return lines.stream().filter(line -> line.effect() == effect).count();
        }
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Records records;
    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private FrozenYears frozenYears;

    /** Those of the actor's own office, the newest first. */
    public List<ImportRow> latest() {
        return entities.createQuery("select b from ImportBatch b where b.office = :office order by b.id desc", ImportBatch.class).setParameter("office", actor.get().office())
                .setMaxResults(MOST).getResultStream().map(ImportBatch::row).toList();
    }

    /** @throws Refusal access.notFound for a sheet of another office */
    public Sheet sheet(long id) {
        var batch = get(id);
        return new Sheet(batch.row(), look(batch.kind(), batch.office(), lines(batch.content(), batch.kind())));
    }

    /** The faulty rows as they came, with what is wrong: to be mended and handed in again. */
    public Table faulty(long id) {
        var sheet = sheet(id);
        var columns = new ArrayList<>(sheet.row().kind().template().columns());
        columns.add(Table.text(Chinese.text("report.import.problems")));
        var rows = sheet.getBad().stream().map(line -> {
            var row = new ArrayList<String>(sheet.row().kind().columns().stream().map(column -> line.cells().getOrDefault(column, "")).toList());
            row.add(String.join(Chinese.text("report.import.problems.between"), line.problems().stream().map(ImportLine::chinese).toList()));
            return List.<String>copyOf(row);
        }).toList();
        return new Table(Chinese.text("report.import.faulty"), columns, rows);
    }

    ImportBatch get(long id) {
        var batch = entities.find(ImportBatch.class, id);
        if (batch == null || !batch.office().equals(actor.get().office())) {
            throw new Refusal(null, "access.notFound");
        }
        return batch;
    }

    ImportBatch lock(long id) {
        var batch = get(id);
        entities.lock(batch, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(batch);
        return batch;
    }

    ImportBatch add(ImportBatch batch) {
        return records.add(batch);
    }

    /** @throws Refusal access.notFound for a sheet of another office */
    public ImportRow row(long id) {
        return get(id).row();
    }

    /** How the file of one is understood that the office is asked about. @throws Refusal access.notFound for another's, kernel.sheet.answered for one that has been read */
    public Understanding understanding(long id, Integer sheet, String heading) {
        var batch = get(id);
        return SheetReading.understand(batch.file(), batch.kind().shape(), sheet, heading);
    }

    void read(ImportBatch batch, Understanding understood) {
        var read = understood.lines();
        var lines = look(batch.kind(), batch.office(), read);
        int good = (int) lines.stream().filter(ImportLine::isGood).count();
        batch.read(understood.named(batch.row().shownName()), content(read, batch.kind()), good, lines.size() - good);
    }

    List<ImportLine> look(ImportKind kind, Division office, List<SheetReading.Line> lines) {
        var kept = kept(kind);
        var certified = new HashMap<String, Boolean>();
        if (kind == ImportKind.HISTORY) {
            records.rows("select d.credit_code, d.business_year from declaration d where d.business_year between ?1 and ?2", ImportCheck.FIRST_HISTORIC, ImportCheck.LAST_HISTORIC)
                    .forEach(row -> certified.put(row[0] + " " + row[1], true));
        }
        var frozen = frozenYears.of(office);
        var check = new ImportCheck(kind, office, declarations.currentYear().value() + 1, certified::containsKey, frozen::contains,
                (which, cells) -> effect(which, office, cells, kept.get(cells.get("creditCode") + " " + cells.get("year"))));
        return lines.stream().map(check::look).toList();
    }

    private static ImportLine.Effect effect(ImportKind kind, Division office, Map<String, String> cells, Map<String, String> before) {
        if (before == null) {
            return ImportLine.Effect.NEW;
        }
        if (!office.contains(Division.of(before.get("office")))) {
            return null;
        }
        return kind.columns().stream().allMatch(column -> same(column, cells.get(column), before.get(column))) ? ImportLine.Effect.SAME : ImportLine.Effect.CHANGED;
    }

    private static boolean same(String column, String one, String other) {
        if (column.equals("headcount")) {
            return one.isEmpty() ? other == null : other != null && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        }
        return one.equals(other);
    }

    /** What is kept of this kind, by code and year. */
    private Map<String, Map<String, String>> kept(ImportKind kind) {
        var kept = new HashMap<String, Map<String, String>>();
        var columns = kind.columns();
        for (var row : records.rows("select " + String.join(", ", columns.stream().map(Imports::column).toList()) + " from " + table(kind))) {
            var cells = new HashMap<String, String>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), Records.text(row[i]));
            }
            kept.put(cells.get("creditCode") + " " + cells.get("year"), cells);
        }
        return kept;
    }

    /** @return how many lines changed the records */
    int take(ImportBatch batch, List<ImportLine> lines) {
        int changed = 0;
        for (var line : lines) {
            if (line.isGood() && line.effect() != ImportLine.Effect.SAME) {
                take(batch, line);
                changed++;
            }
        }
        return changed;
    }

    private void take(ImportBatch batch, ImportLine line) {
        records.change("delete from " + table(batch.kind()) + " where credit_code = ?1 and business_year = ?2", line.getCode(), line.whole("year"));
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        for (var column : batch.kind().columns()) {
            Object value = switch (column) {
                case "year", "people", "registered", "confirmed", "credited" -> line.whole(column);
                case "headcount" -> line.decimal(column);
                default -> line.cells().get(column);
            };
            columns.add(column(column));
            if (value == null) {
                values.add("null");
            } else {
                parameters.add(value);
                values.add("?" + parameters.size());
            }
        }
        parameters.add(batch.id());
        records.change("insert into " + table(batch.kind()) + " (" + String.join(", ", columns) + ", batch_id) values (" + String.join(", ", values) + ", ?" + parameters.size() + ")",
                parameters.toArray());
    }

    private static String table(ImportKind kind) {
        return kind == ImportKind.HISTORY ? "historic_result" : "unit_register";
    }

    private static String column(String column) {
        return switch (column) {
            case "year" -> "business_year";
            case "creditCode" -> "credit_code";
            default -> column;
        };
    }

    private static String content(List<SheetReading.Line> lines, ImportKind kind) {
        var all = Json.createArrayBuilder();
        for (var line : lines) {
            var cells = Json.createArrayBuilder();
            kind.columns().forEach(column -> cells.add(line.cells().get(column)));
            all.add(Json.createObjectBuilder().add("line", line.number()).add("cells", cells));
        }
        return all.build().toString();
    }

    private static List<SheetReading.Line> lines(String content, ImportKind kind) {
        try (var reader = Json.createReader(new StringReader(content))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(line -> {
                var cells = new HashMap<String, String>();
                var kept = line.getJsonArray("cells").getValuesAs(JsonString.class);
                for (int i = 0; i < kind.columns().size(); i++) {
                    cells.put(kind.columns().get(i), kept.get(i).getString());
                }
                return new SheetReading.Line(line.getInt("line"), cells);
            }).toList();
        }
    }
}

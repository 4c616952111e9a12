package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import anye.access.Authorization;
import anye.kernel.PlainText;
import anye.testing.LogGuard;
import anye.testing.Once;
import anye.testing.Server;
import anye.testing.Visitor;
import anye.testing.Visitor.Answer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page that can be come to from the authorization table and by links, and every form on them, with what no honest
 * person would send: nothing fails, no page answers a post itself, and what was typed is there again or was accepted.
 * A server of its own, since some of it is accepted.
 */
@Once
class StrangeInputJourney {

    private static final Pattern PARAMETER = Pattern.compile("viewParam name=\"(\\w+)\"");
    private static final Pattern RECORD = Pattern.compile("[?&](?:id|placement)=(\\d+)");
    /** What an address may name a record by. */
    private static final Set<String> RECORDS = Set.of("id", "placement", "contract", "code");
    private static final List<String> NO_NUMBERS = List.of("abc", "-1", "0", "2147483648", "9223372036854775808", "9".repeat(1200), "%00", "%ED%A0%80");

    /** What is typed into all fields of a form at once; the first is made too long for each. */
    private static final List<String> STRANGE = List.of("", "a\0b\u0007", "1E999999999", "9".repeat(1200), "x" + Visitor.HALF, "<script>alert(1)</script>", "\uD83D\uDE00\uD840\uDC0B e\u0301", "-1");

    /** Addresses of one page that are looked at: one without and some with a record. */
    private static final int ENOUGH = 2;

    private static Server server;
    private static final Map<String, Visitor> PEOPLE = new LinkedHashMap<>();
    /** Pages by path, with somebody who may open them. */
    private static final Map<String, List<Answer>> PAGES = new TreeMap<>();
    private static final Map<String, Visitor> READERS = new TreeMap<>();

    @BeforeAll
    static void everybody_looks_around() {
        server = Server.start("strange", Map.of());
        lookAround(server.address());
    }

    static void lookAround(String address) {
        PEOPLE.put("nobody", new Visitor(address));
        PEOPLE.put("employer", new Visitor(address).signedIn("sandbox", "杭州样例四号"));
        PEOPLE.put("reviewer", new Visitor(address).signedIn("sandbox-staff", "审核员（杭州市西湖区）"));
        PEOPLE.put("clerk", new Visitor(address).signedIn("sandbox-staff", "窗口人员（郑州市金水区）"));
        PEOPLE.put("supervisor", new Visitor(address).signedIn("sandbox-staff", "督导员（鞍山市）"));
        PEOPLE.put("administrator", new Visitor(address).signedIn("sandbox-staff", "系统管理员"));
        PEOPLE.put("tax", new Visitor(address).signedIn("sandbox-staff", "税务员"));
        carryOver();
        PEOPLE.values().forEach(StrangeInputJourney::lookAround);
        PEOPLE.values().forEach(StrangeInputJourney::tryRecords);
    }

    /** So that there are people whose pages can be opened. */
    private static void carryOver() {
        var employer = PEOPLE.get("employer");
        var list = employer.open("/declaration/roll-forward.xhtml?year=2025");
        for (var form : list.forms()) {
            var people = form.select("input[type=checkbox]").stream().filter(box -> !box.hasAttr("disabled")).toList();
            var ticked = new TreeMap<String, List<String>>();
            people.forEach(box -> ticked.computeIfAbsent(box.attr("name"), none -> new ArrayList<>()).add(box.attr("value")));
            employer.follow(employer.send(list.address(), form, button(form), ticked));
        }
    }

    private static void lookAround(Visitor who) {
        var next = new ArrayDeque<>(pages());
        next.add("/amendment/propose.xhtml?figure=minimum-wage&division=210302");
        var seen = new TreeSet<String>();
        while (!next.isEmpty()) {
            var address = next.remove();
            var path = address.replaceFirst("\\?.*", "");
            if (!seen.add(address) || PAGES.containsKey(path) && (READERS.get(path) != who || PAGES.get(path).size() >= ENOUGH)) {
                continue;
            }
            var answer = open(who, address);
            if (answer.status() == 200 && answer.isPage()) {
                answer.page().select("main a[href^=/]").eachAttr("href").stream().filter(link -> link.matches("/[^?#]*\\.xhtml.*")).map(link -> link.replaceFirst("#.*", "")).forEach(next::add);
            }
        }
    }

    /** Pages about a record to which nothing leads just now are tried with those that there are. */
    private static void tryRecords(Visitor who) {
        var records = PAGES.values().stream().flatMap(List::stream).flatMap(page -> RECORD.matcher(page.address()).results()).map(found -> found.group(1)).distinct().toList();
        for (var path : pages()) {
            var names = parameters(path).stream().filter(RECORDS::contains).toList();
            for (int i = 0; i < records.size() && !names.isEmpty() && !PAGES.containsKey(path); i++) {
                open(who, path + "?" + names.get(0) + "=" + records.get(i));
            }
            if (names.isEmpty() && parameters(path).contains("year") && !PAGES.containsKey(path)) {
                open(who, path + "?year=2024");
            }
        }
    }

    private static Answer open(Visitor who, String address) {
        var answer = who.get(address);
        if (answer.status() == 200 && answer.isPage()) {
            PAGES.computeIfAbsent(answer.path(), none -> new ArrayList<>()).add(answer);
            READERS.putIfAbsent(answer.path(), who);
        }
        return answer;
    }

    private static List<String> pages() {
        return Authorization.table().rows().stream().filter(row -> row.kind().equals("page") && row.target().endsWith(".xhtml")).map(row -> row.target()).toList();
    }

    @AfterAll
    static void nothing_of_it_stands_in_the_log() {
        server.stop();
        assertThat(LogGuard.offences(server.log())).isEmpty();
    }

    @Test
    void no_address_fails_whatever_its_parameters_are() {
        assertThat(strangeAddresses()).isEmpty();
    }

    static List<String> strangeAddresses() {
        var faults = new CopyOnWriteArrayList<String>();
        PAGES.entrySet().parallelStream().forEach(page -> {
            var path = page.getKey();
            var answers = page.getValue();
            var last = answers.get(answers.size() - 1).address();
            for (var parameter : parameters(path)) {
                for (var value : NO_NUMBERS) {
                    var others = last.replaceFirst("[^?]*\\??", "").replaceAll("(^|&)" + parameter + "=[^&]*", "");
                    check(READERS.get(path).get(path + "?" + parameter + "=" + value + (others.isEmpty() ? "" : "&" + others)), faults);
                }
            }
        });
        return faults;
    }

    @Test
    void no_file_fails_whatever_its_number_is() {
        var faults = new ArrayList<String>();
        Authorization.table().rows().stream().filter(row -> row.kind().equals("page") && row.target().endsWith("/*")).map(row -> row.target().replace("*", ""))
                .forEach(files -> NO_NUMBERS.forEach(number -> PEOPLE.values().forEach(who -> check(who.get(files + number.replace("%00", "").replace("%ED%A0%80", "a/b")), faults))));
        assertThat(faults).isEmpty();
    }

    private static Set<String> parameters(String path) {
        try {
            var names = new TreeSet<>(path.equals("/home.xhtml") ? Set.of("year", "lang", "answer", "typed") : Set.of());
            PARAMETER.matcher(Files.readString(Path.of("war" + path))).results().forEach(found -> names.add(found.group(1)));
            return names;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void nearly_every_page_was_looked_at() {
        assertThat(PAGES).hasSizeGreaterThan(95);
        assertThat(PAGES.values().stream().flatMap(List::stream).mapToInt(answer -> answer.forms().size()).sum()).isGreaterThan(50);
    }

    @Test
    void no_form_fails_and_none_loses_what_was_typed() {
        assertThat(strangeForms()).isEmpty();
    }

    static List<String> strangeForms() {
        var faults = new CopyOnWriteArrayList<String>();
        PAGES.values().parallelStream().map(answers -> answers.get(answers.size() - 1)).forEach(page -> page.forms().forEach(form -> {
            var who = READERS.get(page.path());
            STRANGE.forEach(strange -> type(who, page.address(), form.id(), strange, faults));
            lines(form).forEach(field -> typeLines(who, page.address(), form.id(), field.attr("name"), faults));
        }));
        return faults;
    }

    private static void type(Visitor who, String address, String id, String strange, List<String> faults) {
        var form = form(who.open(address), id);
        if (form == null) {
            return;
        }
        var typed = new TreeMap<String, List<String>>();
        for (var field : texts(form)) {
            typed.put(field.attr("name"), List.of(strange.isEmpty() ? "长".repeat(most(field) + 1) : strange));
        }
        for (var choice : form.select("select[name]")) {
            typed.put(choice.attr("name"), List.of("strange"));
        }
        send(who, address, form, typed, faults);
    }

    /** A text that just fits, with ends of lines that are sent as two characters and letters that are two units. */
    private static void typeLines(Visitor who, String address, String id, String name, List<String> faults) {
        var form = form(who.open(address), id);
        var field = form == null ? null : form.select("textarea[name=" + name + "]").first();
        if (field != null) {
            send(who, address, form, Map.of(name, List.of("\uD83D\uDE00\r\n".repeat(most(field) / 3) + "字".repeat(most(field) % 3))), faults);
        }
    }

    private static void send(Visitor who, String address, Element form, Map<String, List<String>> typed, List<String> faults) {
        var answer = who.send(address, form, button(form), typed);
        if (answer.status() == 200 && answer.isPage()) {
            faults.add("answers a post itself: " + address);
        }
        check(answer, faults);
        if (!answer.leadsOn()) {
            return;
        }
        var shown = who.follow(answer);
        check(shown, faults);
        var again = form(shown, form.id());
        if (again == null || !shown.path().equals(answer.path()) || !shown.address().contains("answer=")) {
            return;
        }
        for (var field : texts(again)) {
            var sent = typed.get(field.attr("name"));
            if (sent != null && !field.attr("type").equals("password") && !same(sent.get(0), Visitor.value(field))) {
                faults.add("loses what was typed: " + address + " " + field.attr("name") + " " + brief(sent.get(0)) + " is " + brief(Visitor.value(field)));
            }
        }
    }

    /** What cannot be read is shown as what it cannot be read as. */
    private static boolean same(String sent, String shown) {
        var plain = PlainText.of(sent);
        return sent.indexOf(Visitor.HALF) >= 0 ? shown.indexOf('\uFFFD') >= 0 : plain.equals(shown) || plain.strip().equals(shown.strip());
    }

    private static String brief(String text) {
        return "\"" + (text.length() > 20 ? text.substring(0, 20) + "… " + text.length() : text) + "\"";
    }

    private static void check(Answer answer, List<String> faults) {
        if (answer.status() >= 500 || answer.text().contains("\tat ") || answer.text().contains("Exception")) {
            faults.add(answer.status() + " " + (answer.address().length() > 200 ? answer.address().substring(0, 200) : answer.address()));
        }
    }

    private static Element form(Answer answer, String id) {
        return answer.forms().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    private static List<Element> texts(Element form) {
        return form.select("input[name], textarea[name]").stream().filter(field -> !field.hasAttr("disabled") && !List.of("hidden", "submit", "button", "file", "checkbox", "radio").contains(field.attr("type"))).toList();
    }

    private static Stream<Element> lines(Element form) {
        return form.select("textarea[name]").stream().filter(field -> !field.hasAttr("disabled"));
    }

    private static int most(Element field) {
        return field.hasAttr("maxlength") ? Integer.parseInt(field.attr("maxlength")) : 1000;
    }

    /** The first that does what the form is for, and not what a script does otherwise. */
    private static String button(Element form) {
        return form.select("[type=submit]").stream().filter(button -> button.closest("[data-without-script]") == null).map(button -> button.attr("name")).findFirst().orElse(null);
    }
}

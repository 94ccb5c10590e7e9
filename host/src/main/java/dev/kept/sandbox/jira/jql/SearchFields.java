package dev.kept.sandbox.jira.jql;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.jql.SearchField.Kind;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.state.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds the field that a name in a query means. */
final class SearchFields {

    private final State state;
    private final Users users;
    private final Index index;
    private final Moments moments;

    SearchFields(State state, Users users, Index index, Moments moments) {
        this.state = state;
        this.users = users;
        this.index = index;
        this.moments = moments;
    }

    /** The field; throws {@link JqlProblem} when there is none. */
    SearchField find(String name) {
        return builtIn(name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .or(() -> index.declaration(name).map(declaration -> property(name, declaration)))
                .or(() -> custom(name))
                .orElseThrow(() -> new JqlProblem(
                        "Field '" + name + "' does not exist or you do not have permission to view it."));
    }

    private Optional<SearchField> builtIn(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "project" -> project(name);
                    case "key", "issuekey", "issue", "id" -> key(name);
                    case "summary" -> text(name, entry -> List.of(entry.issue().summary()));
                    case "description" ->
                        text(name, entry -> listOf(entry.issue().description()));
                    case "comment" -> text(name, SearchFields::comments);
                    case "text" -> text(name, SearchFields::everyText);
                    case "status" -> constant(name, Constant.Kind.STATUS, IssueState::statusId);
                    case "type", "issuetype" -> constant(name, Constant.Kind.TYPE, IssueState::typeId);
                    case "resolution" -> constant(name, Constant.Kind.RESOLUTION, IssueState::resolutionId);
                    case "priority" -> constant(name, Constant.Kind.PRIORITY, IssueState::priorityId);
                    case "level" -> word(name, entry -> listOf(entry.issue().securityLevel()));
                    case "statuscategory" -> category(name);
                    case "assignee" -> user(name, IssueState::assignee);
                    case "reporter" -> user(name, IssueState::reporter);
                    case "creator" -> user(name, IssueState::creator);
                    case "labels" ->
                        word(name, entry -> new ArrayList<>(entry.issue().labels()));
                    case "fixversion" -> version(name, IssueState::fixVersions);
                    case "affectedversion" -> version(name, IssueState::affectedVersions);
                    case "due", "duedate" ->
                        date(name, entry -> listOf(entry.issue().dueDate()));
                    case "created", "createddate" ->
                        date(name, entry -> List.of(entry.issue().created()));
                    case "updated", "updateddate" ->
                        date(name, entry -> List.of(entry.issue().updated()));
                    case "resolved", "resolutiondate" ->
                        date(name, entry -> listOf(entry.issue().resolved()));
                    default -> null;
                });
    }

    private SearchField text(String name, Function<IndexEntry, List<Object>> values) {
        return new SearchField(name, Kind.TEXT, values, List::of, value -> lower(value));
    }

    private SearchField word(String name, Function<IndexEntry, List<Object>> values) {
        Function<IndexEntry, List<Object>> lower = entry ->
                values.apply(entry).stream().map(value -> (Object) lower(value)).toList();
        return new SearchField(name, Kind.WORD, lower, literal -> List.of(lower(literal)), value -> lower(value));
    }

    private SearchField date(String name, Function<IndexEntry, List<Object>> values) {
        Function<IndexEntry, List<Object>> instants = entry -> values.apply(entry).stream()
                .map(value -> value instanceof LocalDate day ? moments.instantOf(day) : value)
                .toList();
        return new SearchField(
                name, Kind.DATE, instants, literal -> List.of(instant(name, literal)), value -> (Instant) value);
    }

    private Instant instant(String name, String literal) {
        return moments.instant(literal)
                .orElseThrow(() -> new JqlProblem("Date value '" + literal + "' for field '" + name
                        + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd',"
                        + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."));
    }

    private SearchField number(String name, Function<IndexEntry, List<Object>> values) {
        return new SearchField(
                name,
                Kind.NUMBER,
                values,
                literal -> {
                    try {
                        return List.of(new BigDecimal(literal).stripTrailingZeros());
                    } catch (NumberFormatException e) {
                        throw new JqlProblem("The value '" + literal + "' for field '" + name + "' is not a number.");
                    }
                },
                value -> (BigDecimal) value);
    }

    private SearchField project(String name) {
        return new SearchField(
                name,
                Kind.CHOICE,
                entry -> List.of(entry.issue().projectId()),
                literal -> {
                    List<Object> found = state.projects().all().stream()
                            .filter(project -> project.key().equalsIgnoreCase(literal)
                                    || project.formerKeys().contains(literal.toUpperCase(Locale.ROOT))
                                    || project.name().equalsIgnoreCase(literal)
                                    || String.valueOf(project.id()).equals(literal))
                            .map(project -> (Object) project.id())
                            .toList();
                    return some(found, literal, name);
                },
                value -> state.projects().find((Long) value).map(Project::name).orElse(""));
    }

    private SearchField key(String name) {
        return new SearchField(
                name,
                Kind.KEY,
                entry -> List.of(entry.issue().id()),
                literal -> {
                    Optional<IssueState> issue = literal.matches("[0-9]{1,18}")
                            ? state.issues().find(Long.parseLong(literal))
                            : state.issues().byKey(literal);
                    return issue.map(found -> List.<Object>of(found.id()))
                            .orElseThrow(() -> noSuchIssue(literal, name));
                },
                value -> state.issues()
                        .find((Long) value)
                        .map(SearchFields::sortableKey)
                        .orElse(""));
    }

    static JqlProblem noSuchIssue(String literal, String field) {
        return new JqlProblem("An issue with key '" + literal + "' does not exist for field '" + field + "'.");
    }

    private static String sortableKey(IssueState issue) {
        return issue.key().substring(0, issue.key().lastIndexOf('-'))
                + String.format(Locale.ROOT, "-%015d", issue.number());
    }

    private SearchField constant(String name, Constant.Kind kind, Function<IssueState, String> id) {
        return new SearchField(
                name,
                Kind.CHOICE,
                entry -> listOf(id.apply(entry.issue())),
                literal -> {
                    if (kind == Constant.Kind.RESOLUTION && literal.equalsIgnoreCase("unresolved")) {
                        return List.of();
                    }
                    List<Constant> named = new ArrayList<>(state.catalog().named(kind, literal));
                    state.catalog().find(kind, literal).ifPresent(named::add);
                    return some(named.stream().map(one -> (Object) one.id()).toList(), literal, name);
                },
                value -> state.catalog()
                        .find(kind, (String) value)
                        .map(Constant::order)
                        .orElse(0));
    }

    private SearchField category(String name) {
        return new SearchField(
                name,
                Kind.CHOICE,
                entry -> listOf(state.catalog()
                        .get(Constant.Kind.STATUS, entry.issue().statusId())
                        .category()),
                literal -> switch (lower(literal)) {
                    case "to do", "new", "2" -> List.of("new");
                    case "in progress", "indeterminate", "4" -> List.of("indeterminate");
                    case "done", "3" -> List.of("done");
                    default -> throw SearchField.noSuchValue(literal, name);
                },
                value -> List.of("new", "indeterminate", "done").indexOf(value));
    }

    private SearchField user(String name, Function<IssueState, String> key) {
        return new SearchField(
                name,
                Kind.CHOICE,
                entry -> listOf(key.apply(entry.issue())),
                literal -> {
                    List<Object> found = users.all().stream()
                            .filter(user -> user.key().equals(literal)
                                    || user.name().equalsIgnoreCase(literal)
                                    || user.displayName().equalsIgnoreCase(literal))
                            .map(user -> (Object) user.key())
                            .toList();
                    return some(found, literal, name);
                },
                value -> users.byKey((String) value)
                        .map(User::displayName)
                        .map(SearchFields::lower)
                        .orElse(""));
    }

    private SearchField version(String name, Function<IssueState, List<Long>> ids) {
        return new SearchField(
                name,
                Kind.CHOICE,
                entry -> new ArrayList<>(ids.apply(entry.issue())),
                literal -> {
                    List<Object> found = state.projects().all().stream()
                            .flatMap(project -> state.projects().versionsOf(project.id()).stream())
                            .filter(version -> version.name().equalsIgnoreCase(literal)
                                    || String.valueOf(version.id()).equals(literal))
                            .map(version -> (Object) version.id())
                            .toList();
                    return some(found, literal, name);
                },
                value -> state.projects()
                        .version((Long) value)
                        .map(Version::name)
                        .orElse(""));
    }

    private SearchField property(String name, PropertyDeclaration declaration) {
        Function<IndexEntry, List<Object>> values =
                entry -> entry.properties().getOrDefault(declaration.address(), List.of());
        return typed(name, declaration.type(), values);
    }

    private SearchField typed(String name, String type, Function<IndexEntry, List<Object>> values) {
        return switch (type) {
            case "number", "exactnumber", "numberrange" -> number(name, values);
            case "date", "daterange", "datetimerange" -> date(name, values);
            case "text", "textsearcher" -> text(name, values);
            case "raw" -> new SearchField(name, Kind.RAW, values, List::of, value -> lower(value));
            default -> word(name, values);
        };
    }

    private Optional<SearchField> custom(String name) {
        Optional<Field> field = name.matches("(?i)cf\\[[0-9]{1,15}]")
                ? state.fields().find(Long.parseLong(name.substring(3, name.length() - 1)))
                : state.fields().named(name).stream().findFirst();
        return field.filter(found -> found.searcher() != null)
                .map(found -> typed(name, String.valueOf(found.searcher()), entry -> entry.custom()
                        .getOrDefault(found.fieldId(), List.of())));
    }

    private static List<Object> comments(IndexEntry entry) {
        return entry.issue().comments().stream()
                .filter(remark -> remark.level() == null)
                .map(remark -> (Object) remark.body())
                .toList();
    }

    private static List<Object> everyText(IndexEntry entry) {
        List<Object> texts = new ArrayList<>(comments(entry));
        texts.add(entry.issue().summary());
        texts.addAll(listOf(entry.issue().description()));
        return List.of(String.join("\n", texts.stream().map(String::valueOf).toList()));
    }

    private static List<Object> some(List<Object> found, String literal, String field) {
        if (found.isEmpty()) {
            throw SearchField.noSuchValue(literal, field);
        }
        return found;
    }

    private static List<Object> listOf(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private static String lower(Object text) {
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }
}

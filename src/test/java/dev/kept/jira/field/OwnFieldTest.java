package dev.kept.jira.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import dev.kept.core.Nullable;
import dev.kept.core.follow.IssueFacts;
import dev.kept.jira.FakeJira;
import dev.kept.jira.IssueFake;
import dev.kept.sandbox.host.Partial;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Kept's fields are found by the keys of their modules, and by nothing else. */
class OwnFieldTest {

    private static final Path BASE = Path.of(System.getProperty("kept.basedir", ""));

    @Test
    void the_keys_are_those_of_the_descriptor() throws IOException {
        String descriptor = Files.readString(BASE.resolve("atlassian-plugin.xml"));
        String plugin = first("<plugin.key>([^<]+)</plugin.key>", Files.readString(BASE.resolve("pom.xml")));
        Set<String> modules = Pattern.compile("<customfield-type key=\"([^\"]+)\"")
                .matcher(descriptor)
                .results()
                .map(match -> plugin + ":" + match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Arrays.stream(OwnField.values())
                .map(OwnField::completeKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(modules, known);
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_field_whose_type_is_not_there_any_more_is_none_of_ours() {
        CustomField orphan = Partial.of(CustomField.class, new Object() {
            @SuppressWarnings("unused")
            public @Nullable Object getCustomFieldType() {
                return null;
            }
        });
        assertEquals(null, OwnField.of(orphan));
    }

    @Test
    void the_fields_of_an_issue_are_read_although_no_field_class_can_be_loaded() throws Exception {
        FakeJira jira = new FakeJira();
        jira.issueFields();
        IssueFake issue = jira.addIssue(1);
        jira.values.put("cf_to:1", "Sales");
        jira.values.put("cf_size:1", 2.5);
        jira.values.put("cf_goals:1", "FAST");
        ClassLoader without = new WithoutFieldClasses();
        assertThrows(ClassNotFoundException.class, () -> without.loadClass(PromisedByField.class.getName()));

        Class<?> fields = without.loadClass(IssueFields.class.getName());
        Object read = fields.getConstructor(CustomFieldManager.class, CustomFieldValuePersister.class)
                .newInstance(manager(jira), jira.persister());
        Object facts = fields.getMethod("facts", Issue.class, Set.class).invoke(read, issue.issue(), Set.of());
        assertEquals(List.of("Sales", 2.5), List.of(get(facts, "promisedTo"), get(facts, "size")));
        assertEquals(List.of("FAST"), fields.getMethod("goals", Issue.class).invoke(read, issue.issue()));
        List<ChangeItemBean> items =
                List.of(new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, "Promised by", null, null));
        Object edited =
                fields.getMethod("edited", Issue.class, Collection.class).invoke(read, issue.issue(), items);
        assertEquals("[" + IssueFacts.PromiseDetail.PROMISED_BY + "]", edited.toString());
        Object names = fields.getMethod("names").invoke(read);
        assertTrue(get(names, "meanings").toString().contains("Promised to="));
    }

    @Test
    void a_change_of_another_field_with_the_same_name_is_not_taken_for_one_of_ours() {
        FakeJira jira = new FakeJira();
        IssueFields fields = jira.issueFields();
        jira.addField("cf_other_by", "Promised by", foreign());
        jira.addField("cf_other_size", "Commitment size", foreign());
        Issue issue = jira.addIssue(1).issue();
        jira.values.put("cf_by:1", JiraDays.beginning(LocalDate.of(2026, 5, 4)));
        jira.values.put("cf_size:1", 2.5);
        assertEquals(Set.of(), fields.edited(issue, List.of(led("Promised by", "10200"), led("Commitment size", "3"))));
        assertEquals(Set.of(), fields.edited(issue, List.of(led("Promised by", null))), "theirs was emptied");
        assertEquals(
                Set.of(IssueFacts.PromiseDetail.PROMISED_BY, IssueFacts.PromiseDetail.SIZE),
                fields.edited(issue, List.of(led("Promised by", "2026-05-04"), led("Commitment size", "2.5"))));
        jira.values.remove("cf_by:1");
        assertEquals(
                Set.of(IssueFacts.PromiseDetail.PROMISED_BY),
                fields.edited(issue, List.of(led("Promised by", null))),
                "ours was emptied");
    }

    private static ChangeItemBean led(String field, @Nullable String to) {
        return new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, field, "before", to);
    }

    private static CustomFieldType<?, ?> foreign() {
        return Partial.of(CustomFieldType.class, new Object() {
            @SuppressWarnings("unused")
            public String getKey() {
                return "com.example.other:field";
            }

            @SuppressWarnings("unused")
            public void init(CustomFieldTypeModuleDescriptor descriptor) {}
        });
    }

    private static Object get(Object of, String name) throws ReflectiveOperationException {
        return of.getClass().getMethod(name).invoke(of);
    }

    @SuppressWarnings("unused")
    private static CustomFieldManager manager(FakeJira jira) {
        return Partial.of(CustomFieldManager.class, new Object() {
            public List<CustomField> getCustomFieldObjects(Issue issue) {
                return jira.fields;
            }

            public List<CustomField> getCustomFieldObjects() {
                return jira.fields;
            }
        });
    }

    /** Loads the plugin's classes anew, but for those of the fields, as in a Jira that lacks something they need. */
    private static final class WithoutFieldClasses extends ClassLoader {

        private static final Set<String> MISSING = Set.of(
                IssueField.class.getName(),
                PromiseField.class.getName(),
                PromisedToField.class.getName(),
                PromisedByField.class.getName(),
                CommitmentSizeField.class.getName(),
                SharedGoalsField.class.getName());

        WithoutFieldClasses() {
            super(OwnFieldTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (MISSING.contains(name)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.kept.jira.") && !name.startsWith("dev.kept.core.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package dev.kept.jira.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.project.version.Version;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Nullable;
import dev.kept.jira.FakeJira;
import dev.kept.jira.IssueFake;
import dev.kept.jira.field.JiraDays;
import dev.kept.sandbox.host.Partial;
import dev.kept.web.panel.IssueContext;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Test;

class IssueSituationsTest {

    private final FakeJira jira = new FakeJira();
    private final IssueFake issue = jira.addIssue(1);

    private IssueContext situation() {
        ApplicationProperties product = Partial.of(ApplicationProperties.class, new Object() {
            @SuppressWarnings("unused")
            public String getBaseUrl(UrlMode mode) {
                return mode == UrlMode.RELATIVE ? "/jira" : "http://localhost/jira";
            }
        });
        return new IssueSituations(jira.viewers(), jira.issueFields(), jira.book, product, jira.clock)
                .of(issue.issue());
    }

    private static Version version(String name, @Nullable LocalDate release, boolean released, boolean archived) {
        return Partial.of(Version.class, new Object() {
            @SuppressWarnings("unused")
            public String getName() {
                return name;
            }

            @SuppressWarnings("unused")
            public boolean isReleased() {
                return released;
            }

            @SuppressWarnings("unused")
            public boolean isArchived() {
                return archived;
            }

            @SuppressWarnings("unused")
            public @Nullable Date getReleaseDate() {
                return release == null ? null : JiraDays.beginning(release);
            }
        });
    }

    @Test
    void an_issue_without_dates_and_versions_says_nothing_by_itself() {
        assertNull(situation().dueDate());
        assertNull(situation().release());
        assertEquals("/jira", situation().contextPath());
    }

    @Test
    void the_due_date_is_the_day_that_jira_shows() {
        issue.due = LocalDate.of(2026, 3, 29);
        assertEquals(LocalDate.of(2026, 3, 29), situation().dueDate());
    }

    @Test
    void the_earliest_release_still_to_come_is_the_one_that_matters() {
        issue.versions.add(version("3.0", LocalDate.of(2026, 9, 1), false, false));
        issue.versions.add(version("2.0", LocalDate.of(2026, 6, 1), false, false));
        issue.versions.add(version("1.0", LocalDate.of(2026, 3, 1), true, false));
        issue.versions.add(version("1.5", LocalDate.of(2026, 4, 1), false, true));
        issue.versions.add(version("some day", null, false, false));
        assertEquals(
                new IssueContext.Release("2.0", LocalDate.of(2026, 6, 1)),
                situation().release());
    }

    @Test
    void who_may_not_edit_and_what_is_hidden_or_resolved_is_told() {
        assertTrue(situation().mayEdit());
        jira.granted.remove("EDIT_ISSUES:1");
        issue.level = 5L;
        issue.resolved = jira.clock.instant();
        assertFalse(situation().mayEdit());
        assertTrue(situation().restricted());
        assertTrue(situation().resolved());
    }
}

package dev.kept.jira.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueHistories;
import dev.kept.core.backfill.IssueHistories.HistoryPage;
import dev.kept.core.backfill.IssueRecord;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.host.FakeServices;
import dev.kept.jira.FakeJira;
import dev.kept.jira.field.CommitmentSizeField;
import dev.kept.jira.field.IssueFields;
import dev.kept.jira.field.JiraDays;
import dev.kept.jira.field.PromisedByField;
import dev.kept.jira.field.PromisedToField;
import dev.kept.sandbox.host.Partial;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Jira's issues as the core reads them, page by page. */
class JiraIssueHistoriesTest {

    private static final Instant CREATED = Instant.parse("2026-01-02T03:04:05.678Z");

    private final FakeJira jira = new FakeJira();
    private final List<Long> ids = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private boolean accountGone;

    @Test
    void a_project_is_read_in_the_order_of_ids_whatever_was_deleted() {
        LongStream.rangeClosed(1, 250).map(i -> 251 - i).forEach(ids::add);
        IssueHistories histories = histories();
        IssueHistories.HistoryPages pages = histories.pages(new IssueSet.ProjectIssues(10), IssueHistories.BEGINNING);
        ids.remove(Long.valueOf(7));
        HistoryPage first = pages.next();
        assertEquals(99, first.issues().size(), "one was deleted meanwhile");
        assertEquals(100, first.last());
        assertEquals(200, pages.next().last());
        assertEquals(250, pages.next().last());
        assertEquals(HistoryPage.END, pages.next());
        HistoryPage later = histories.pages(new IssueSet.ProjectIssues(10), 240).next();
        assertEquals(241, later.issues().get(0).ref().issueId());
        assertEquals(249, histories.count(new IssueSet.ProjectIssues(10)));
    }

    @Test
    void a_query_is_read_in_the_order_issues_were_made_through_the_askers_eyes() {
        LongStream.rangeClosed(1, 130).forEach(ids::add);
        IssueHistories histories = histories();
        IssueSet query = new IssueSet.QueryIssues("labels = a OR labels = b", "u-admin");
        IssueHistories.HistoryPages pages = histories.pages(query, IssueHistories.BEGINNING);
        assertEquals(100, pages.next().last());
        HistoryPage second = pages.next();
        assertEquals(30, second.issues().size());
        assertEquals(130, second.last());
        assertEquals(HistoryPage.END, pages.next());
        assertEquals(
                101, histories.pages(query, 100).next().issues().get(0).ref().issueId());
        assertEquals("u-admin: (labels = a OR labels = b) ORDER BY created ASC, key ASC from 0", asked.get(0));
        assertEquals(130, histories.count(query));
    }

    @Test
    void an_account_that_is_gone_does_not_become_nobody() {
        accountGone = true;
        IssueSet query = new IssueSet.QueryIssues("project = X", "u-admin");
        assertThrows(IllegalStateException.class, () -> histories().pages(query, IssueHistories.BEGINNING));
    }

    @Test
    void an_issue_comes_with_its_versions_history_and_kepts_own_fields_whatever_their_names() {
        ids.add(5L);
        CustomField by = jira.addField(
                "cf_1",
                "Zusage bis",
                new PromisedByField(jira.persister(), FakeJira.configuration(), jira.fieldContext()));
        CustomField to = jira.addField(
                "cf_2",
                "Zusage an",
                new PromisedToField(jira.persister(), FakeJira.configuration(), jira.fieldContext()));
        CustomField size = jira.addField(
                "cf_3",
                "Umfang",
                new CommitmentSizeField(jira.persister(), FakeJira.configuration(), jira.fieldContext()));
        jira.values.put(by.getId() + ":5", JiraDays.beginning(LocalDate.of(2026, 3, 9)));
        jira.values.put(to.getId() + ":5", "Sales");
        jira.values.put(size.getId() + ":5", 2.5);

        IssueRecord issue = histories()
                .pages(new IssueSet.ProjectIssues(10), IssueHistories.BEGINNING)
                .next()
                .issues()
                .get(0);

        assertEquals("X-5", issue.key());
        assertEquals(CREATED, issue.created());
        assertEquals(LocalDate.of(2026, 4, 1), issue.dueDate());
        assertEquals(List.of(new IssueRecord.FixVersion("77", LocalDate.of(2026, 5, 1))), issue.fixVersions());
        assertEquals(new IssueRecord.OwnFields(LocalDate.of(2026, 3, 9), "Sales", "2.5"), issue.own());
        assertEquals(
                List.of(new IssueRecord.History(
                        900,
                        CREATED.plusSeconds(60),
                        List.of(
                                new IssueRecord.Item("duedate", "2026-03-01", "1/Mar/26", "2026-04-01", "1/Apr/26"),
                                new IssueRecord.Item(IssueRecord.PROMISED_BY, null, "2026-03-01", null, "2026-03-09"),
                                new IssueRecord.Item("Umfang", null, "1", null, "2")))),
                issue.histories());
    }

    private JiraIssueHistories histories() {
        return new JiraIssueHistories(
                issueManager(),
                new IssueRecords(FakeServices.of(Partial.of(ChangeHistoryManager.class, new Changes()))),
                Partial.of(ProjectManager.class, new Object()),
                search(),
                new IssueFields(fields(), jira.persister()),
                users());
    }

    @SuppressWarnings("unused")
    private IssueManager issueManager() {
        return Partial.of(IssueManager.class, new Object() {
            public Collection<Long> getIssueIdsForProject(Long project) {
                return List.copyOf(ids);
            }

            public List<Issue> getIssueObjects(Collection<Long> wanted) {
                return wanted.stream()
                        .filter(ids::contains)
                        .map(JiraIssueHistoriesTest::issue)
                        .toList();
            }

            public long getIssueCountForProject(Long project) {
                return ids.size();
            }
        });
    }

    @SuppressWarnings("unused")
    private SearchService search() {
        return Partial.of(SearchService.class, new Object() {
            public SearchService.ParseResult parseQuery(@Nullable ApplicationUser user, String jql) {
                return new SearchService.ParseResult(new QueryImpl(null, jql), new MessageSetImpl());
            }

            public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter<?> pager) {
                asked.add(user.getKey() + ": " + query.getQueryString() + " from " + pager.getStart());
                List<Issue> page = ids.stream()
                        .skip(pager.getStart())
                        .limit(pager.getMax())
                        .map(JiraIssueHistoriesTest::issue)
                        .toList();
                return new SearchResults<>(page, ids.size(), pager);
            }

            public long searchCount(ApplicationUser user, Query query) {
                return ids.size();
            }
        });
    }

    @SuppressWarnings("unused")
    private CustomFieldManager fields() {
        return Partial.of(CustomFieldManager.class, new Object() {
            public List<CustomField> getCustomFieldObjects() {
                return jira.fields;
            }
        });
    }

    @SuppressWarnings("unused")
    private UserManager users() {
        return Partial.of(UserManager.class, new Object() {
            public @Nullable ApplicationUser getUserByKey(String key) {
                return accountGone
                        ? null
                        : Partial.of(ApplicationUser.class, new Object() {
                            public String getKey() {
                                return key;
                            }
                        });
            }
        });
    }

    @SuppressWarnings("unused")
    private static Issue issue(long id) {
        return Partial.of(Issue.class, new Object() {
            public Long getId() {
                return id;
            }

            public String getKey() {
                return "X-" + id;
            }

            public Long getProjectId() {
                return 10L;
            }

            public @Nullable Long getSecurityLevelId() {
                return null;
            }

            public Timestamp getCreated() {
                return Timestamp.from(CREATED);
            }

            public @Nullable Timestamp getResolutionDate() {
                return null;
            }

            public @Nullable Resolution getResolution() {
                return null;
            }

            public @Nullable Status getStatus() {
                return null;
            }

            public Timestamp getDueDate() {
                return new Timestamp(
                        JiraDays.beginning(LocalDate.of(2026, 4, 1)).getTime());
            }

            public Collection<Version> getFixVersions() {
                return List.of(Partial.of(Version.class, new Object() {
                    public Long getId() {
                        return 77L;
                    }

                    public Date getReleaseDate() {
                        return JiraDays.beginning(LocalDate.of(2026, 5, 1));
                    }
                }));
            }
        });
    }

    /** One change of an issue: of Jira's own field, of one of Kept's, and of a field of Jira's with the same name. */
    public static final class Changes {
        public List<ChangeHistory> getChangeHistories(Issue issue) {
            return List.of(new ChangeHistory(null, null, null) {
                @Override
                public Long getId() {
                    return 900L;
                }

                @Override
                public Timestamp getTimePerformed() {
                    return Timestamp.from(CREATED.plusSeconds(60));
                }

                @Override
                public List<ChangeItemBean> getChangeItemBeans() {
                    return List.of(
                            new ChangeItemBean("jira", "duedate", "2026-03-01", "1/Mar/26", "2026-04-01", "1/Apr/26"),
                            new ChangeItemBean(
                                    ChangeItemBean.CUSTOM_FIELD, "Zusage bis", null, "2026-03-01", null, "2026-03-09"),
                            new ChangeItemBean("jira", "Umfang", null, "1", null, "2"));
                }
            });
        }
    }
}

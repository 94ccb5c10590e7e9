package dev.kept.jira;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.ListedNames;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.InMemoryListing;
import dev.kept.core.listing.InMemoryPromiseSearch;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.jira.access.BrowseRule;
import dev.kept.jira.access.CommentAccess;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.access.IssueSearch;
import dev.kept.jira.access.PromiseIssues;
import dev.kept.jira.access.PromiseList;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.field.CommitmentSizeField;
import dev.kept.jira.field.FieldContext;
import dev.kept.jira.field.GoalLabels;
import dev.kept.jira.field.IssueFields;
import dev.kept.jira.field.PromisedByField;
import dev.kept.jira.field.PromisedToField;
import dev.kept.jira.field.SharedGoalsField;
import dev.kept.jira.field.ShownPromises;
import dev.kept.jira.follow.FamilyMirror;
import dev.kept.jira.follow.IssueFollower;
import dev.kept.jira.follow.IssueListener;
import dev.kept.jira.follow.IssueMirror;
import dev.kept.jira.follow.ReportingField;
import dev.kept.jira.partnership.Requesters;
import dev.kept.sandbox.host.Partial;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** As much of Jira as the plugin's Jira layer touches, in memory: one project per id, issues, values, permissions. */
public final class FakeJira {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public final TickingClock clock = new TickingClock(TODAY);
    public final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    /** What the plugin works on: the ledger in memory, or one that a test brings. */
    public final LedgerStore kept;

    public final CommitmentBook book;
    public final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    public final InMemoryRuleStore rules = new InMemoryRuleStore(clock);
    public final House house = new House() {
        @Override
        public HouseTerms terms() {
            return HouseTerms.standard(ZoneOffset.UTC, "test");
        }

        @Override
        public Answer<String> requester(@Nullable String typed) {
            return RequesterName.of(typed).flatMap(name -> ListedNames.of(
                            functions.all(), rules.current().names())
                    .requester(name));
        }
    };
    public final GoalStore goals = new InMemoryGoalStore();
    public final Map<String, String> properties = new HashMap<>();
    /** Issues whose properties cannot be written. */
    public final Set<Long> broken = new HashSet<>();

    public final Map<String, Object> values = new HashMap<>();
    /** How often somebody read the value of a custom field. */
    public int valuesRead;

    public final Map<Long, IssueFake> issues = new LinkedHashMap<>();
    /** By id, each with the id of its issue. */
    public final Map<Long, Map.Entry<Long, Comment>> comments = new LinkedHashMap<>();

    public final Set<String> granted = new HashSet<>();
    public final List<CustomField> fields = new ArrayList<>();
    public final List<String> indexed = new ArrayList<>();

    /** Keys of those who administer Jira. */
    public final Set<String> administrators = new HashSet<>();

    /** Keys of users who have no permission on any issue. */
    public final Set<String> shutOut = new HashSet<>();
    /** To whom the permission to browse is granted; {@code null} where Jira does not tell. */
    @Nullable
    public String browsers = "projectrole";
    /** How often issues were asked for. */
    public int asked;

    @Nullable
    public String user = "u-dev";

    final Texts texts = new Texts() {
        @Override
        public String text(String key, List<String> arguments) {
            return arguments.isEmpty() ? key : key + arguments;
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    };

    /** What the fields remember, one for all of them. */
    public final ShownPromises shown;

    public FakeJira() {
        this(null);
    }

    public FakeJira(@Nullable LedgerStore other) {
        kept = other == null ? ledger : other;
        book = new CommitmentBook(kept, clock, house);
        shown = new ShownPromises(book, FakeServices.of(FakeCaches.manager()));
    }

    public IssueFake addIssue(long id) {
        IssueFake issue = new IssueFake(id, "SHOP-" + id);
        issues.put(id, issue);
        granted.add("BROWSE_PROJECTS:" + id);
        granted.add("EDIT_ISSUES:" + id);
        return issue;
    }

    public IssueAccess access() {
        return FakeAccess.of(this);
    }

    public Viewers viewers() {
        return FakeAccess.viewers(this);
    }

    public PromiseList list() {
        return list(new InMemoryListing(ledger));
    }

    public PromiseList list(CommitmentListing listing) {
        return new PromiseList(listing, new BrowseRule(FakeAccess.schemes(this)), new IssueSearch(null), clock);
    }

    public static Project project() {
        return project(false);
    }

    @SuppressWarnings("unused")
    static Project project(boolean archived) {
        return Partial.of(Project.class, new Object() {
            public Long getId() {
                return 10L;
            }

            public String getKey() {
                return "SHOP";
            }

            public String getName() {
                return "Web shop";
            }

            public boolean isArchived() {
                return archived;
            }

            public ApplicationUser getProjectLead() {
                return user("u-lead");
            }
        });
    }

    @SuppressWarnings("unused")
    public static ApplicationUser user(String key) {
        return Partial.of(ApplicationUser.class, new Object() {
            public String getUsername() {
                return key.substring(key.indexOf('-') + 1);
            }

            public String getEmailAddress() {
                return key + "@example.com";
            }

            public String getKey() {
                return key;
            }
        });
    }

    /** Puts a comment on an issue; {@code role} is the only one that may see it, or {@code null}. */
    public void addComment(long id, long issueId, @Nullable Long role) {
        comments.put(id, Map.entry(issueId, FakeComments.comment(id, role)));
    }

    /** Comments for a role are seen with the grant {@code ROLE:} and its id. */
    public CommentAccess commentAccess() {
        return new CommentAccess(FakeComments.of(this));
    }

    public IssueFollower follower() {
        return new IssueFollower(
                book, kept, issueFields(), access(), commentAccess(), families(), StatedWord.UNTOLD, rules);
    }

    public IssueListener listener() {
        return new IssueListener(
                book, issueFields(), new ReportingField(rules, FakeServices.of()), follower(), mirror(), clock);
    }

    public PromiseIssues promiseIssues() {
        return new PromiseIssues(book, new InMemoryPromiseSearch(kept), access(), commentAccess(), clock);
    }

    public FamilyMirror families() {
        return new FamilyMirror(book, access(), mirror());
    }

    public Requesters requesters() {
        return new Requesters(book, ledger, promiseIssues(), functions, rules, house, texts);
    }

    public GoalStore goalStore() {
        return goals;
    }

    private GoalLabels goalLabels() {
        return new GoalLabels(goals, viewers(), Partial.of(ApplicationProperties.class, new Object() {
            @SuppressWarnings("unused")
            public String getBaseUrl(UrlMode mode) {
                return "/jira";
            }
        }));
    }

    public FieldContext fieldContext() {
        return new FieldContext(
                book, shown, access(), new IssueFields(FakeFields.manager(this), persister()), goalLabels(), texts);
    }

    public CustomFieldValuePersister persister() {
        return FakeFields.persister(this);
    }

    public static GenericConfigManager configuration() {
        return Partial.of(GenericConfigManager.class, new Object());
    }

    /** Puts a field of that type on every issue. */
    public CustomField addField(String id, String name, CustomFieldType<?, ?> type) {
        CustomField field = FakeFields.field(id, name, type);
        fields.add(field);
        return field;
    }

    /** All four fields of the plugin. */
    public IssueFields issueFields() {
        if (fields.isEmpty()) {
            addField("cf_to", "Promised to", new PromisedToField(persister(), configuration(), fieldContext()));
            addField("cf_by", "Promised by", new PromisedByField(persister(), configuration(), fieldContext()));
            addField(
                    "cf_size",
                    "Commitment size",
                    new CommitmentSizeField(persister(), configuration(), fieldContext()));
            addField("cf_goals", "Shared goals", new SharedGoalsField(persister(), configuration(), fieldContext()));
        }
        return new IssueFields(FakeFields.manager(this), persister());
    }

    public IssueMirror mirror() {
        return new IssueMirror(book, issueFields(), shown, FakeProperties.of(this), FakeProperties.index(this));
    }
}

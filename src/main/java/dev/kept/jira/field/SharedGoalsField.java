package dev.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.web.Links;
import dev.kept.web.template.Markup;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The field <em>Shared goals</em>: the keys of the goals an issue serves, kept as one text {@code GOAL-A, GOAL-B} in
 * the order typed. A key removed from the list of goals stays on the issue and shows without a link.
 */
public final class SharedGoalsField extends IssueField<String> {

    private static final int LONGEST_TEXT = 255;

    public SharedGoalsField(
            CustomFieldValuePersister persister, GenericConfigManager configuration, FieldContext context) {
        super(persister, configuration, context);
    }

    @Override
    OwnField kind() {
        return OwnField.SHARED_GOALS;
    }

    /**
     * The keys in their one form; refused when they are longer than Jira's column holds, {@value #LONGEST_TEXT}
     * characters.
     */
    @Override
    @Nullable
    String parse(String text) throws FieldValidationException {
        List<String> keys = GoalKeys.parse(text);
        String joined = GoalKeys.join(keys);
        if (joined.length() > LONGEST_TEXT) {
            throw refused("kept.field.error.goals_many");
        }
        return joined.isEmpty() ? null : joined;
    }

    /** Also where a goal that is not there can be proposed; nothing for those who may not. */
    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> model = super.getVelocityParameters(issue, field, layout);
        model.put(
                "keptProposeHtml",
                Markup.text(context().goals().proposing(issue)).toString());
        model.put(
                "keptProposeTextHtml",
                Markup.text(context().texts().text("kept.proposals.propose")).toString());
        return model;
    }

    @Override
    String text(String value) {
        return value;
    }

    @Override
    Markup html(String value) {
        return Markup.join(" ", GoalKeys.parse(value).stream().map(this::label).toList());
    }

    /**
     * The key as a label: linked to its strategy page where the goal has one with a safe address, with the goal's name
     * as its title.
     */
    private Markup label(String key) {
        Optional<Goal> goal = context().goals().find(key);
        String title = goal.map(Goal::name).orElseGet(() -> context().texts().text("kept.field.goal_unknown"));
        Optional<String> url = goal.map(Goal::page).map(Goal.StrategyPage::url).flatMap(Links::safe);
        return url.map(address -> Markup.of(
                        "<a class=\"kept-goal aui-label\" href=\"{}\" title=\"{}\">{}</a>", address, title, key))
                .orElseGet(() -> Markup.of("<span class=\"kept-goal aui-label\" title=\"{}\">{}</span>", title, key));
    }

    /**
     * Refuses the first new key that no goal has. Keys the issue has already may stay, so that removing a goal does not
     * block every later edit.
     */
    @Override
    Optional<Refusal> check(@Nullable Long issueId, @Nullable String before, @Nullable String typed) {
        Set<String> known = new HashSet<>(GoalKeys.parse(before));
        return GoalKeys.parse(typed).stream()
                .filter(key ->
                        !known.contains(key) && context().goals().find(key).isEmpty())
                .findFirst()
                .map(key -> Refusal.invalid("goals", "kept.field.error.goal_unknown", key));
    }

    @Override
    protected Object getDbValueFromObject(String value) {
        return value;
    }

    @Override
    protected String getObjectFromDbValue(Object value) {
        return value.toString();
    }

    @Override
    String jsonType() {
        return JsonType.STRING_TYPE;
    }

    @Override
    Object json(String value) {
        return GoalKeys.parse(value);
    }

    @Override
    boolean severalTexts() {
        return true;
    }
}

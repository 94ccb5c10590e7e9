package dev.kept.jira.page;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Nullable;
import dev.kept.core.host.FeatureOffException;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.jira.access.PromiseList;
import dev.kept.jira.access.Viewer;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.access.VisibleProject;
import dev.kept.web.list.MyPromises;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives the dashboard item <i>My promises</i> its model: what is open on the issues that the viewer works on. It is
 * looked up each time and kept nowhere, because no figure is ever about a person.
 */
public final class MyPromisesContext implements ContextProvider {

    private static final int ROWS = 10;
    private static final int MOST_ROWS = 50;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Viewers viewers;
    private final PromiseList list;
    private final MyPromises view;
    private final ApplicationProperties jira;

    public MyPromisesContext(Viewers viewers, PromiseList list, MyPromises view, ApplicationProperties jira) {
        this.viewers = viewers;
        this.list = list;
        this.view = view;
        this.jira = jira;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The item takes no parameters.
    }

    /**
     * The model for the template.
     *
     * @param context what Jira hands over, with the preferences that the viewer set for the item
     */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Object preferences = context.get("preferences");
        return FeatureOffException.answered(
                        () -> viewers.current().map(viewer -> model(viewer, rows(preferences), project(preferences))))
                .fold(model -> model, view::refused);
    }

    /** A project that was chosen once and is gone, or that the viewer may not see any more, stands for all. */
    private Map<String, Object> model(Viewer viewer, int rows, String key) {
        VisibleProject project = key.isEmpty() ? null : viewer.project(key).fold(found -> found, refusal -> null);
        List<ProjectRef> projects = viewer.projects().stream()
                .map(one -> new ProjectRef(one.getId(), one.getKey(), one.getName()))
                .sorted(Comparator.comparing(ProjectRef::name))
                .toList();
        // As many as one may want, and not as many as are wanted: what is urgent may have a late date.
        return view.of(
                list.own(viewer, project, MOST_ROWS),
                new MyPromises.ItemSettings(
                        rows, project == null ? null : project.project().getKey()),
                projects,
                list.today(),
                jira.getBaseUrl(UrlMode.RELATIVE));
    }

    private static String project(@Nullable Object preferences) {
        Object wanted = preferences instanceof Map<?, ?> all ? all.get("project") : null;
        return wanted == null ? "" : wanted.toString();
    }

    /**
     * How many rows the viewer wants, from 1 to {@value #MOST_ROWS}; what cannot be a number of rows means {@value
     * #ROWS}.
     */
    private static int rows(@Nullable Object preferences) {
        Object wanted = preferences instanceof Map<?, ?> all ? all.get("rows") : null;
        if (wanted == null || !NUMBER.matcher(wanted.toString()).matches()) {
            return ROWS;
        }
        return Math.max(1, Math.min(MOST_ROWS, Integer.parseInt(wanted.toString())));
    }
}

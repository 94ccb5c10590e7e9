package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.jira.state.Constant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issue type, status, resolution or priority. */
record ConstantAnswer(Constant constant) {

    String getId() {
        return constant.id();
    }

    String getName() {
        return constant.name();
    }

    String getDescription() {
        return "";
    }

    Long getSequence() {
        return (long) constant.order();
    }

    String getNameTranslation() {
        return constant.name();
    }

    String getNameTranslation(I18nHelper i18n) {
        return constant.name();
    }

    String getDescTranslation() {
        return "";
    }

    String getDescTranslation(I18nHelper i18n) {
        return "";
    }

    @Nullable
    String getIconUrl() {
        return null;
    }

    boolean isSubTask() {
        return constant.subtask();
    }

    StatusCategory getStatusCategory() {
        return Partial.of(StatusCategory.class, new Category(String.valueOf(constant.category())));
    }

    int compareTo(Object other) {
        return getSequence().compareTo(((IssueConstant) other).getSequence());
    }

    @Override
    public String toString() {
        return constant.name();
    }

    /** One of the three categories of statuses. */
    record Category(String key) {

        private static final List<String> ORDER = List.of("undefined", "new", "indeterminate", "done");

        Long getId() {
            return switch (key) {
                case "new" -> 2L;
                case "indeterminate" -> 4L;
                case "done" -> 3L;
                default -> 1L;
            };
        }

        String getKey() {
            return key;
        }

        String getName() {
            return switch (key) {
                case "new" -> "To Do";
                case "indeterminate" -> "In Progress";
                case "done" -> "Done";
                default -> "No Category";
            };
        }

        String getColorName() {
            return switch (key) {
                case "new" -> "blue-gray";
                case "indeterminate" -> "yellow";
                case "done" -> "green";
                default -> "medium-gray";
            };
        }

        Long getSequence() {
            return (long) ORDER.indexOf(key);
        }

        String getPrimaryAlias() {
            return getName();
        }

        List<String> getAliases() {
            return List.of(getName());
        }

        int compareTo(StatusCategory other) {
            return getSequence().compareTo(other.getSequence());
        }
    }
}

package dev.kept.storage.request;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** From whom a project accepts requests. There is a row for each project that ever did. */
@Table("PROJECT_INTAKE")
public interface AoIntake extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Unique
    long getProjectId();

    /** Names of functions, one a line; nothing where it accepts requests from none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getFunctionNames();

    void setFunctionNames(@Nullable String names);

    /** Id of the issue type that a request becomes. */
    @NotNull
    String getIssueType();

    void setIssueType(String id);

    /** Key of the user who changed it last. */
    @NotNull
    String getChangedBy();

    void setChangedBy(String userKey);
}

package dev.kept.storage.function;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The organisation's list of terms, in one row. No figure is computed with it, so it is in no seal. */
@Table("PLAIN_DICTIONARY")
public interface AoDictionary extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Always the same: its unique index keeps one row. */
    @NotNull
    @Unique
    String getListName();

    /** One term a line, as it is typed; nothing while there is none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTermList();

    void setTermList(@Nullable String terms);
}

package dev.kept.sandbox.host.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;

/**
 * The names a product gives tables and columns: {@code AO_}, six digits made from the namespace, and the entity's own
 * name. A name longer than 30 characters is refused, as in the products.
 */
public final class ProductNames implements NameConverters {
    private static final int DIGITS = 6;

    private final TableNameConverter tables;
    private final FieldNameConverter fields = new AtlassianFieldNameConverter();
    private final SequenceNameConverter sequences = new AtlassianSequenceNameConverter();
    private final TriggerNameConverter triggers = new AtlassianTriggerNameConverter();
    private final IndexNameConverter indexes = new AtlassianIndexNameConverter();
    private final UniqueNameConverter uniques = new AtlassianUniqueNameConverter();

    public ProductNames(String namespace) {
        String prefix = prefix(namespace);
        tables = new AtlassianTableNameConverter(name -> prefix + name);
    }

    /** What all tables of a namespace begin with: {@code AO_1A2B3C_}. */
    public static String prefix(String namespace) {
        String hash = HexFormat.of().formatHex(md5(namespace));
        return "AO_" + hash.substring(hash.length() - DIGITS).toUpperCase(Locale.ROOT) + "_";
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    @Override
    public TableNameConverter getTableNameConverter() {
        return tables;
    }

    @Override
    public FieldNameConverter getFieldNameConverter() {
        return fields;
    }

    @Override
    public SequenceNameConverter getSequenceNameConverter() {
        return sequences;
    }

    @Override
    public TriggerNameConverter getTriggerNameConverter() {
        return triggers;
    }

    @Override
    public IndexNameConverter getIndexNameConverter() {
        return indexes;
    }

    @Override
    public UniqueNameConverter getUniqueNameConverter() {
        return uniques;
    }
}

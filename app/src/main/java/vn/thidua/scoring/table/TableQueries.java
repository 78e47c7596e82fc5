package vn.thidua.scoring.table;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers which score table is in force. */
@Component
public class TableQueries {

    private final TableRepository tables;

    TableQueries(TableRepository tables) {
        this.tables = tables;
    }

    /**
     * Returns the table in force for {@code period}, if there is one.
     *
     * @throws IllegalStateException if the stored text cannot be read any more, which is a fault of the program
     */
    public Optional<TableDocument> inForce(String period) {
        return tables.textInForce(period).map(text -> switch (TableReader.read(period, text)) {
            case TableReader.Outcome.Read read -> read.document();
            case TableReader.Outcome.Refused(var defects) ->
                throw new IllegalStateException("a registered score table has become unreadable: " + defects);
        });
    }
}

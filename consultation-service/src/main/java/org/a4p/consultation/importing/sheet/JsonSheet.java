package org.a4p.consultation.importing.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.importing.ImportRefused;
import org.a4p.consultation.importing.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON list of flat objects, whose names are the columns; a problem names the line where its object begins. */
final class JsonSheet {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonSheet() {}

    static Sheet read(Kind kind, String content) {
        List<Row> rows = new ArrayList<>();
        List<LineProblem> problems = new ArrayList<>();
        int line = 1;
        try (JsonParser parser = JSON.createParser(content)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                if (parser.currentToken() != JsonToken.START_OBJECT || rows.size() == Sheets.MOST_LINES) {
                    return Sheet.unreadable(new LineProblem(line, "", reason(rows.size())));
                }
                Row row = new Row(line, cells(parser));
                problems.addAll(Columns.faults(kind, row.cells().keySet(), line));
                rows.add(row);
            }
        } catch (ImportRefused nested) {
            return Sheet.unreadable(new LineProblem(line, "", nested));
        } catch (JacksonException broken) {
            int at = broken.getLocation() == null ? line : broken.getLocation().getLineNr();
            return Sheet.unreadable(new LineProblem(Math.max(1, at), "", ImportRefused.notJson()));
        }
        if (rows.isEmpty()) {
            return Sheet.unreadable(new LineProblem(1, "", ImportRefused.empty()));
        }
        return new Sheet(rows, problems);
    }

    private static Map<String, String> cells(JsonParser parser) {
        Map<String, String> cells = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!value.isScalarValue()) {
                throw ImportRefused.notJson();
            }
            cells.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getString());
        }
        return cells;
    }

    private static ImportRefused reason(int rows) {
        return rows == Sheets.MOST_LINES ? ImportRefused.tooLong(Sheets.MOST_LINES) : ImportRefused.notJson();
    }
}

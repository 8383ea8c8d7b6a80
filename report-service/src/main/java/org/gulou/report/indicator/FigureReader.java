package org.gulou.report.indicator;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads a number or a text; anything else is of the wrong type. */
class FigureReader extends StdDeserializer<Figure> {

    private static final long serialVersionUID = 1L;

    FigureReader() {
        super(Figure.class);
    }

    @Override
    public Figure deserialize(JsonParser json, DeserializationContext context) throws IOException {
        JsonToken token = json.currentToken();
        if (token != null && token.isNumeric()) {
            return Figure.of(json.getDecimalValue());
        }
        if (token == JsonToken.VALUE_STRING) {
            return Figure.of(json.getText());
        }
        return (Figure) context.handleUnexpectedToken(Figure.class, json);
    }
}

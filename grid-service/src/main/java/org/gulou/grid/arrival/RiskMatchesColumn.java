package org.gulou.grid.arrival;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.gulou.grid.riskarea.RiskMatch;

/** Keeps the matches of an arrival as JSON: ids, levels and numbers. */
@Converter
class RiskMatchesColumn implements AttributeConverter<List<RiskMatch>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<RiskMatch>> MATCHES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<RiskMatch> matches) {
        try {
            return JSON.writeValueAsString(matches);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write matches", e);
        }
    }

    @Override
    public List<RiskMatch> convertToEntityAttribute(String column) {
        return read(column);
    }

    static List<RiskMatch> read(String column) {
        try {
            return JSON.readValue(column, MATCHES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Matches that do not read were stored", e);
        }
    }
}

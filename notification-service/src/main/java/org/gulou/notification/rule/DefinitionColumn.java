package org.gulou.notification.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a rule says, as the JSON it is stored in. */
@Converter
class DefinitionColumn implements AttributeConverter<DefineRule, String> {

    // A mapper of its own: what is stored must not change with how requests are read.
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(DefineRule definition) {
        try {
            return JSON.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rule is always JSON", e);
        }
    }

    @Override
    public DefineRule convertToEntityAttribute(String stored) {
        try {
            return JSON.readValue(stored, DefineRule.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored rule no longer reads", e);
        }
    }
}

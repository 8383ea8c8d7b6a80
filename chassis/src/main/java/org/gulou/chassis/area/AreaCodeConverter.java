package org.gulou.chassis.area;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an area code as its short form in a {@code varchar(15) COLLATE "C"}. */
@Converter(autoApply = true)
public class AreaCodeConverter implements AttributeConverter<AreaCode, String> {

    @Override
    public String convertToDatabaseColumn(AreaCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public AreaCode convertToEntityAttribute(String column) {
        return column == null ? null : new AreaCode(column);
    }
}

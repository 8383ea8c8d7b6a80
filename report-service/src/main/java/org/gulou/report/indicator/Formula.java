package org.gulou.report.indicator;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An expression over figures. Only arithmetic, comparisons and logic are known: no functions and no powers, so that none takes longer
 * than reading it. Where an operand has no number it has no value.
 */
final class Formula {

    private static final ExpressionConfiguration GRAMMAR = ExpressionConfiguration.builder()
            .operatorDictionary(MapBasedOperatorDictionary.ofOperators(
                    Map.entry("+", new InfixPlusOperator()),
                    Map.entry("-", new InfixMinusOperator()),
                    Map.entry("*", new InfixMultiplicationOperator()),
                    Map.entry("/", new InfixDivisionOperator()),
                    Map.entry("-", new PrefixMinusOperator()),
                    Map.entry("!", new PrefixNotOperator()),
                    Map.entry("==", new InfixEqualsOperator()),
                    Map.entry("!=", new InfixNotEqualsOperator()),
                    Map.entry(">", new InfixGreaterOperator()),
                    Map.entry(">=", new InfixGreaterEqualsOperator()),
                    Map.entry("<", new InfixLessOperator()),
                    Map.entry("<=", new InfixLessEqualsOperator()),
                    Map.entry("&&", new InfixAndOperator()),
                    Map.entry("||", new InfixOrOperator())))
            .functionDictionary(MapBasedFunctionDictionary.ofFunctions())
            .defaultConstants(Map.of())
            .arraysAllowed(false)
            .structuresAllowed(false)
            .implicitMultiplicationAllowed(false)
            .build();

    private final Expression expression;
    private final Set<String> operands;

    private Formula(Expression expression, Set<String> operands) {
        this.expression = expression;
        this.operands = operands;
    }

    /** The formula of that text; {@link IndicatorError#INVALID_EXPRESSION} if it cannot be read. */
    static Formula parse(String text) {
        try {
            Expression expression = new Expression(text, GRAMMAR);
            expression.validate();
            boolean onlyFigures = expression.getAllASTNodes().stream()
                    .noneMatch(n -> n.getToken().getType() == Token.TokenType.STRING_LITERAL);
            if (!onlyFigures) {
                throw IndicatorError.INVALID_EXPRESSION.problem();
            }
            return new Formula(expression, new TreeSet<>(expression.getUsedVariables()));
        } catch (ParseException e) {
            throw IndicatorError.INVALID_EXPRESSION.problem();
        }
    }

    /** The names of its operands. */
    Set<String> operands() {
        return operands;
    }

    /** Whether the condition holds; nothing when an operand is missing, or when it is no condition. */
    Optional<Boolean> holds(Operands figures) {
        return evaluated(figures, null).filter(EvaluationValue::isBooleanValue).map(EvaluationValue::getBooleanValue);
    }

    /** The number it comes to; nothing when an operand is missing or a divisor is zero. */
    Optional<BigDecimal> number(Operands figures) {
        return evaluated(figures, null).filter(EvaluationValue::isNumberValue).map(EvaluationValue::getNumberValue);
    }

    /** Whether this is a division at its outermost. */
    boolean isDivision() {
        Token outermost = tree().getToken();
        return outermost.getType() == Token.TokenType.INFIX_OPERATOR && "/".equals(outermost.getValue());
    }

    /** What the outermost division divides by; nothing when an operand of it is missing. */
    Optional<BigDecimal> divisor(Operands figures) {
        return evaluated(figures, tree().getParameters().get(1))
                .filter(EvaluationValue::isNumberValue)
                .map(EvaluationValue::getNumberValue);
    }

    private Optional<EvaluationValue> evaluated(Operands figures, ASTNode part) {
        Map<String, BigDecimal> numbers = operands.stream()
                .filter(operand -> figures.number(operand).isPresent())
                .collect(Collectors.toMap(
                        operand -> operand, operand -> figures.number(operand).orElseThrow()));
        if (part == null && numbers.size() < operands.size()) {
            return Optional.empty();
        }
        try {
            // A copy, because an expression holds the values it is evaluated with; the parsed tree is shared.
            Expression copy = expression.copy().withValues(numbers);
            return Optional.of(copy.evaluateSubtree(part == null ? tree() : part));
        } catch (EvaluationException e) {
            return Optional.empty();
        } catch (ParseException e) {
            throw new IllegalStateException("What was parsed once parses again", e);
        }
    }

    private ASTNode tree() {
        try {
            return expression.getAbstractSyntaxTree();
        } catch (ParseException e) {
            throw new IllegalStateException("What was parsed once parses again", e);
        }
    }
}

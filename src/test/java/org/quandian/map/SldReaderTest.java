package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Styles from SLD. */
class SldReaderTest {
    private static FeatureStyle read(String... passes) {
        StringBuilder xml = new StringBuilder("<StyledLayerDescriptor version='1.0.0'"
                + " xmlns='http://www.opengis.net/sld' xmlns:ogc='http://www.opengis.net/ogc'>\n"
                + "<NamedLayer><Name>roads</Name><UserStyle><Title>道路</Title>\n");
        for (String pass : passes) {
            xml.append("<FeatureTypeStyle>\n").append(pass).append("\n</FeatureTypeStyle>");
        }
        xml.append("</UserStyle></NamedLayer></StyledLayerDescriptor>");
        return SldReader.read(new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8)), "roads.sld");
    }

    private static StyleRule rule(String content) {
        return read("<Rule>" + content + "</Rule>").passes().get(0).get(0);
    }

    @Test
    void anAreaHasFillAndBorder() {
        StyleRule rule = rule(
                """
                <PolygonSymbolizer>
                  <Fill><CssParameter name="fill">#4F8F5B</CssParameter>
                        <CssParameter name="fill-opacity">0.5</CssParameter></Fill>
                  <Stroke><CssParameter name="stroke">#35703F</CssParameter>
                          <CssParameter name="stroke-width"><ogc:Literal>0.8</ogc:Literal></CssParameter></Stroke>
                </PolygonSymbolizer>""");
        assertThat(rule.symbolizers())
                .containsExactly(new PolygonSymbolizer(
                        Colour.of("#4F8F5B").withOpacity(0.5), LineStroke.solid(Colour.of("#35703F"), 0.8)));
    }

    @Test
    void smallAreasMayBecomeDots() {
        StyleRule rule = rule(
                """
                <PolygonSymbolizer><Fill><CssParameter name="fill">#4F8F5B</CssParameter></Fill>
                <VendorOption name="dot-below">8</VendorOption><VendorOption name="dot-size">4</VendorOption>
                </PolygonSymbolizer>""");
        assertThat(rule.symbolizers()).containsExactly(new PolygonSymbolizer(Colour.of("#4F8F5B"), null, 8, 4));
    }

    @Test
    void aLineMayBeDashed() {
        StyleRule rule = rule(
                """
                <LineSymbolizer><Stroke><CssParameter name="stroke">#2F7D6E</CssParameter>
                <CssParameter name="stroke-width">1.1</CssParameter>
                <CssParameter name="stroke-dasharray">5 4</CssParameter></Stroke></LineSymbolizer>""");
        assertThat(rule.symbolizers())
                .containsExactly(new LineSymbolizer(LineStroke.dashed(Colour.of("#2F7D6E"), 1.1, 5.0, 4.0)));
    }

    @Test
    void aPointHasAMark() {
        StyleRule rule = rule(
                """
                <PointSymbolizer><Graphic><Mark><WellKnownName>tree</WellKnownName>
                <Fill><CssParameter name="fill">#FFFFFF</CssParameter></Fill></Mark><Size>11</Size></Graphic>
                </PointSymbolizer>""");
        assertThat(rule.symbolizers()).containsExactly(new PointSymbolizer(Mark.TREE, 11, Colour.WHITE, null));
    }

    @Test
    void aNameHasAHaloAndAPlace() {
        StyleRule rule = rule(
                """
                <TextSymbolizer><Label><ogc:PropertyName>name</ogc:PropertyName></Label>
                <Font><CssParameter name="font-size">14</CssParameter>
                      <CssParameter name="font-weight">bold</CssParameter></Font>
                <LabelPlacement><LinePlacement/></LabelPlacement>
                <Halo><Radius>2</Radius><Fill><CssParameter name="fill">#FFFFFF</CssParameter></Fill></Halo>
                <Fill><CssParameter name="fill">#54524B</CssParameter></Fill>
                <Priority>80</Priority><VendorOption name="spacing">4</VendorOption>
                <VendorOption name="min-feature">22</VendorOption></TextSymbolizer>""");
        assertThat(rule.symbolizers())
                .containsExactly(new TextSymbolizer(
                        "name",
                        14,
                        true,
                        Colour.of("#54524B"),
                        Colour.WHITE,
                        2,
                        4,
                        TextSymbolizer.Placement.LINE,
                        80,
                        22));
    }

    @Test
    void scalesAreRead() {
        StyleRule rule = rule(
                "<MinScaleDenominator>2000</MinScaleDenominator>" + "<MaxScaleDenominator>8000</MaxScaleDenominator>");
        assertThat(rule.scales()).isEqualTo(new ScaleRange(2000, 8000));
    }

    @Test
    void filtersAreRead() {
        StyleRule equal = rule("<ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName>"
                + "<ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>");
        StyleRule between = rule("<ogc:Filter><ogc:PropertyIsBetween><ogc:PropertyName>floors</ogc:PropertyName>"
                + "<ogc:LowerBoundary><ogc:Literal>1</ogc:Literal></ogc:LowerBoundary>"
                + "<ogc:UpperBoundary><ogc:Literal>3</ogc:Literal></ogc:UpperBoundary>"
                + "</ogc:PropertyIsBetween></ogc:Filter>");
        assertThat(List.of(equal.filter(), between.filter()))
                .containsExactly(
                        new FeatureFilter.EqualTo("class", "trunk"), new FeatureFilter.Between("floors", 1, 3));
        assertThat(rule("<ElseFilter/>").filter()).isEqualTo(new FeatureFilter.Otherwise());
    }

    @Test
    void everyFeatureTypeStyleIsAPass() {
        assertThat(read("<Rule/>", "<Rule/><Rule/>").passes())
                .extracting(List::size)
                .containsExactly(1, 2);
    }

    @Test
    void aWrongColourIsReportedWithItsLine() {
        assertThatThrownBy(() -> rule("\n\n<PolygonSymbolizer><Fill><CssParameter name='fill'>green</CssParameter>"
                        + "</Fill></PolygonSymbolizer>"))
                .isInstanceOf(StyleException.class)
                .hasMessage("roads.sld:6: not a colour: green")
                .extracting(wrong -> ((StyleException) wrong).line())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<RasterSymbolizer/> | <RasterSymbolizer> is not understood here",
                "<LineSymbolizer/> | a LineSymbolizer needs a Stroke",
                "<MinScaleDenominator>near</MinScaleDenominator> | not a number: near",
                "<ogc:Filter/> | a Filter needs exactly one comparison",
                "<PolygonSymbolizer>x</PolygonSymbolizer> | text where an element should be: x",
                "<PolygonSymbolizer><Fill><CssParameter>#000000</CssParameter></Fill></PolygonSymbolizer>"
                        + " | attribute name is missing",
                "<LineSymbolizer><Stroke><CssParameter name='stroke-width'>0</CssParameter></Stroke></LineSymbolizer>"
                        + " | not a stroke: width 0.0, dash []",
                "<Filter | not well-formed XML",
            })
    void whatCannotBeDrawnIsRefused(String content, String message) {
        assertThatThrownBy(() -> rule(content))
                .isInstanceOf(StyleException.class)
                .hasMessageStartingWith("roads.sld:")
                .hasMessageContaining(message);
    }

    @Test
    void entitiesAreNotResolved() {
        String evil = "<!DOCTYPE x [<!ENTITY file SYSTEM 'file:///etc/hostname'>]>"
                + "<StyledLayerDescriptor><NamedLayer><Name>&file;</Name></NamedLayer></StyledLayerDescriptor>";
        assertThatThrownBy(() ->
                        SldReader.read(new ByteArrayInputStream(evil.getBytes(StandardCharsets.UTF_8)), "evil.sld"))
                .isInstanceOf(StyleException.class);
    }
}

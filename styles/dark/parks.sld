<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc" version="1.0.0">
  <NamedLayer>
    <Name>parks</Name>
    <UserStyle>
      <Title>公园绿地；过小时画成圆点</Title>
      <FeatureTypeStyle>
        <Rule>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill">#2E7A49</CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke">#4FA56C</CssParameter>
              <CssParameter name="stroke-width">0.8</CssParameter>
            </Stroke>
            <VendorOption name="dot-below">6</VendorOption>
            <VendorOption name="dot-size">4</VendorOption>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <MaxScaleDenominator>30000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label>
              <ogc:PropertyName>name</ogc:PropertyName>
            </Label>
            <Font>
              <CssParameter name="font-size">12</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement/>
            </LabelPlacement>
            <Halo>
              <Radius>1.7</Radius>
              <Fill>
                <CssParameter name="fill">#12171C</CssParameter>
              </Fill>
            </Halo>
            <Fill>
              <CssParameter name="fill">#A8DDB8</CssParameter>
            </Fill>
            <Priority>70</Priority>
            <VendorOption name="min-feature">24</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>

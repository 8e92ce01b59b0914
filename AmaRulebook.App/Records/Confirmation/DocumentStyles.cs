using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AmaRulebook.Records.Confirmation;

/// <summary>
/// How the document looks: all of it in styles, so that the partners change it in one place. The fonts are those of Windows
/// and Mac; where they are missing, the font table names others.
/// </summary>
internal static class DocumentStyles
{
    public const string Title = "Title";
    public const string Notice = "DraftNotice";
    public const string Heading = "Heading1";
    public const string Body = "Decided";
    public const string Leading = "Leading";
    public const string Source = "Source";
    public const string Open = "Undecided";
    public const string Hint = "Hint";
    public const string Head = "TableHead";
    public const string Cell = "TableText";
    public const string SmallOpen = "TableUndecided";
    public const string Tail = "Tail";
    public const string Footer = "Footer";
    public const string Table = "DraftTable";
    public const string Signing = "SigningTable";

    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Gothic = "<w:rFonts w:ascii=\"游ゴシック\" w:hAnsi=\"游ゴシック\" w:eastAsia=\"游ゴシック\" w:cs=\"游ゴシック\"/>";
    private const string Lines = "<w:{0} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"595959\"/>";

    /// <summary>Writes styles, fonts and settings into a document.</summary>
    public static void AddTo(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(StyleSheet());
        main.AddNewPart<FontTablePart>().Fonts = new Fonts(FontList());
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(Settings());
    }

    private static string StyleSheet() => $"""
        <w:styles {Word}>
          <w:docDefaults>
            <w:rPrDefault><w:rPr>
              <w:rFonts w:ascii="游明朝" w:hAnsi="游明朝" w:eastAsia="游明朝" w:cs="游明朝"/>
              <w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="ja-JP" w:eastAsia="ja-JP" w:bidi="ar-SA"/>
            </w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="320" w:lineRule="atLeast"/></w:pPr></w:pPrDefault>
          </w:docDefaults>
          {Paragraph("Normal", "Normal", isDefault: true)}
          {Paragraph(Title, "Title", "<w:spacing w:before=\"0\" w:after=\"240\" w:line=\"480\" w:lineRule=\"atLeast\"/><w:jc w:val=\"center\"/>", $"{Gothic}<w:b/><w:bCs/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>")}
          {Paragraph(Heading, "heading 1", "<w:keepNext/><w:keepLines/><w:spacing w:before=\"360\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>", $"{Gothic}<w:b/><w:bCs/><w:sz w:val=\"25\"/><w:szCs w:val=\"25\"/>")}
          {Paragraph(Notice, "案のことわり", $"<w:keepLines/><w:pBdr>{Border("top", 6)}{Border("left", 6)}{Border("bottom", 6)}{Border("right", 6)}</w:pBdr><w:spacing w:line=\"300\" w:lineRule=\"atLeast\"/><w:ind w:left=\"140\" w:right=\"140\"/>", $"{Gothic}<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")}
          {Paragraph(Body, "決めたこと", "<w:spacing w:after=\"40\"/><w:ind w:left=\"210\"/>")}
          {Paragraph(Leading, "表の前の文", "<w:keepNext/><w:spacing w:after=\"80\"/><w:ind w:left=\"210\"/>")}
          {Paragraph(Source, "出どころ", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"40\" w:line=\"260\" w:lineRule=\"atLeast\"/>", $"{Gothic}<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")}
          {Paragraph(Open, "未定", "<w:spacing w:after=\"40\"/><w:ind w:left=\"210\"/>", $"{Gothic}<w:b/><w:bCs/>")}
          {Paragraph(Hint, "話し合いの手がかり", "<w:spacing w:line=\"270\" w:lineRule=\"atLeast\"/><w:ind w:left=\"420\" w:hanging=\"210\"/>", $"{Gothic}<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")}
          {Paragraph(Head, "表の見出し", "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\" w:line=\"270\" w:lineRule=\"atLeast\"/>", $"{Gothic}<w:b/><w:bCs/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")}
          {Paragraph(Cell, "表の文", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"290\" w:lineRule=\"atLeast\"/>", "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")}
          {Paragraph(SmallOpen, "表の未定", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"290\" w:lineRule=\"atLeast\"/>", $"{Gothic}<w:b/><w:bCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")}
          {Paragraph(Tail, "表のあと", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>")}
          {Paragraph(Footer, "footer", "<w:jc w:val=\"center\"/>", $"{Gothic}<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")}
          <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
            <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>
          </w:style>
          {TableStyle(Table, "確認書の表", "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type=\"firstCol\"><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F7F7F7\"/></w:tcPr></w:tblStylePr>")}
          {TableStyle(Signing, "署名の表", "<w:trPr><w:cantSplit/></w:trPr><w:tcPr><w:vAlign w:val=\"center\"/></w:tcPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/></w:tcPr></w:tblStylePr>")}
        </w:styles>
        """;

    private static string Paragraph(string id, string name, string layout = "", string letters = "", bool isDefault = false) =>
        $"<w:style w:type=\"paragraph\"{(isDefault ? " w:default=\"1\"" : id is Title or Heading or Footer ? "" : " w:customStyle=\"1\"")} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>"
        + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")
        + $"<w:qFormat/>{(layout.Length > 0 ? $"<w:pPr>{layout}</w:pPr>" : "")}{(letters.Length > 0 ? $"<w:rPr>{letters}</w:rPr>" : "")}</w:style>";

    private static string TableStyle(string id, string name, string rest) =>
        $"<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>"
        + string.Concat(((string[])["top", "left", "bottom", "right", "insideH", "insideV"]).Select(side => Lines.Replace("{0}", side, StringComparison.Ordinal)))
        + $"</w:tblBorders></w:tblPr>{rest}</w:style>";

    private static string Border(string side, int space) => $"<w:{side} w:val=\"single\" w:sz=\"8\" w:space=\"{space}\" w:color=\"595959\"/>";

    private static string FontList() =>
        $"<w:fonts {Word}>{Font("游明朝", "Yu Mincho,ＭＳ 明朝,Hiragino Mincho ProN,Noto Serif CJK JP", "roman")}{Font("游ゴシック", "Yu Gothic,ＭＳ ゴシック,Hiragino Sans,Noto Sans CJK JP", "swiss")}</w:fonts>";

    private static string Font(string name, string others, string family) =>
        $"<w:font w:name=\"{name}\"><w:altName w:val=\"{others}\"/><w:charset w:val=\"80\"/><w:family w:val=\"{family}\"/><w:pitch w:val=\"variable\"/></w:font>";

    private static string Settings() => $"""
        <w:settings {Word}>
          <w:zoom w:percent="100"/>
          <w:defaultTabStop w:val="840"/>
          <w:characterSpacingControl w:val="compressPunctuation"/>
          <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
          <w:themeFontLang w:val="ja-JP" w:eastAsia="ja-JP"/>
        </w:settings>
        """;
}

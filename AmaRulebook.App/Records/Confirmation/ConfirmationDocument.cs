using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static AmaRulebook.Records.Confirmation.DocumentText;
using Styles = AmaRulebook.Records.Confirmation.DocumentStyles;

namespace AmaRulebook.Records.Confirmation;

/// <summary>A <see cref="ConfirmationDraft"/> as a Word document for A4, for the partners to finish.</summary>
public static class ConfirmationDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Title = "協働確認書（案）";

    /// <summary>Stands wherever the partners have not settled on anything.</summary>
    public const string Open = "未定";

    private const string Day = "　　　年　　月　　日";

    /// <summary>The document as a file.</summary>
    public static byte[] Write(ConfirmationDraft draft)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body([.. Parts(draft), Page(main)]));
            Styles.AddTo(main);
            package.PackageProperties.Title = $"{Title}　{Clean(draft.ProjectName)}";
            package.PackageProperties.Language = "ja-JP";
        }

        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Parts(ConfirmationDraft draft)
    {
        yield return Paragraph(Styles.Title, Title);
        yield return Paragraph(Styles.Notice, "これは、協働のチェックで書いたことと決めたことから作った下書きです。承認したしるしでも、契約でもありません。");
        yield return Paragraph(Styles.Notice, $"「{Open}」のところは、みんなで話し合って書き足してください。消したり書き直したりしてかまいません。");
        yield return Paragraph(Styles.Notice, $"{draft.Basis}{draft.MadeOn}作成。");

        yield return Paragraph(Styles.Heading, "プロジェクトと団体");
        yield return DocumentTables.Named(draft.Facts.Select(fact => (fact.Label, fact.Text)).Prepend(("プロジェクト名", draft.ProjectName)));
        yield return Paragraph(Styles.Source, "参加している団体");
        yield return DocumentTables.Headed(Styles.Table, [("団体", 65), ("立場", 35)], draft.Parties.Select(party =>
            new TableRow(DocumentTables.Text(party.Name), DocumentTables.Text(party.Kind))));

        foreach (var (section, number) in draft.Sections.Select((section, index) => (section, index + 1)))
        {
            yield return Paragraph(Styles.Heading, $"{number}　{section.Part.Title()}");
            foreach (var element in Section(draft, section))
            {
                yield return element;
            }
        }

        yield return Paragraph(Styles.Heading, "たしかめた人");
        yield return Paragraph(Styles.Leading, "上のとおりに進めることを、それぞれの団体でたしかめました。");
        yield return DocumentTables.Headed(Styles.Signing, [("団体", 40), ("お名前（署名）", 34), ("日付", 26)], draft.Parties.Select(party => new TableRow(
            new TableRowProperties(new TableRowHeight { Val = 760, HeightType = HeightRuleValues.AtLeast }),
            DocumentTables.Text(party.Name),
            DocumentTables.Cell(Styled(Styles.Cell)),
            DocumentTables.Cell(Paragraph(Styles.Cell, Day)))));
        yield return Styled(Styles.Tail);   // a document may not end with a table
    }

    private static IEnumerable<OpenXmlElement> Section(ConfirmationDraft draft, ConfirmationSection section)
    {
        if (section.Part is ConfirmationPart.Roles)
        {
            yield return Paragraph(Styles.Source, "それぞれの団体が引き受けること");
            yield return DocumentTables.Headed(Styles.Table, [("団体", 26), ("役割として", 37), ("お金・場所・道具・人手として", 37)], draft.Parties.Select(party =>
                new TableRow(DocumentTables.Text(party.Name), DocumentTables.Text(party.Role), DocumentTables.Text(party.Funds))));
        }

        foreach (var text in section.Texts)
        {
            if (text.Source.Length > 0)
            {
                yield return Paragraph(Styles.Source, text.Source);
            }

            foreach (var paragraph in string.IsNullOrWhiteSpace(text.Text) ? [Paragraph(Styles.Open, Open)] : Paragraphs(Styles.Body, text.Text))
            {
                yield return paragraph;
            }
        }

        if (section.Hints.Count > 0)
        {
            yield return Paragraph(Styles.Source, "話し合いの手がかり（書けたら消してください）");
            foreach (var hint in section.Hints)
            {
                yield return Paragraph(Styles.Hint, $"・{hint}");
            }
        }
    }

    /// <summary>A4 upright with margins of 25 mm, and the page's number at its foot.</summary>
    private static SectionProperties Page(MainDocumentPart main)
    {
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(Styled(
            Styles.Footer, Words($"{Title}　"), Field(" PAGE "), Words(" / "), Field(" NUMPAGES ")));
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1418, Right = 1418, Bottom = 1418, Left = 1418, Header = 851, Footer = 680, Gutter = 0 });
    }

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static SimpleField Field(string instruction) => new(new Run(new Text("1"))) { Instruction = instruction };
}

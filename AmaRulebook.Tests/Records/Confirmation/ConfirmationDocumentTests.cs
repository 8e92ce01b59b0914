using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace AmaRulebook.Records.Confirmation;

public class ConfirmationDocumentTests
{
    private static readonly ConfirmationDraft Draft = new(
        "中央公園の花壇づくり",
        "2026年（令和8年）11月24日",
        "計画段階　第1回の記録から作りました。",
        [new("協働の形", "補助・助成"), new("期間", "")],
        [new("北町みどりの会", "市民活動団体等", "植えつけ\n水やり", ""), new("あま市環境課", "行政", "", "苗の費用")],
        [
            new(ConfirmationPart.Purpose, [new("目的", "花をふやす。")], []),
            new(ConfirmationPart.Roles, [new("3で決めたこと", "当番表で\n分ける。")], []),
            new(ConfirmationPart.Funds, [new("4で決めること", "")], ["いくらかかりますか。"]),
        ]);

    [Fact]
    public void Office_finds_nothing_to_complain_about()
    {
        using var file = Written(Draft);

        Assert.Empty(file.Errors);
    }

    [Fact]
    public void It_says_first_that_it_is_a_draft_and_neither_approval_nor_contract()
    {
        using var file = Written(Draft);

        Assert.Equal("協働確認書（案）", file.Lines[0]);
        Assert.Contains("下書き", file.Lines[1], StringComparison.Ordinal);
        Assert.Contains("承認したしるしでも、契約でもありません", file.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Its_parts_are_headings_and_what_was_written_stands_line_by_line()
    {
        using var file = Written(Draft);

        Assert.Equal(
            ["プロジェクトと団体", "1　目的・成果目標", "2　役割と責任の分担", "3　経費と資金の管理", "たしかめた人"],
            Of(file, "Heading1"));
        Assert.Equal(["花をふやす。", "当番表で", "分ける。"], Of(file, "Decided").Take(3));
        Assert.Equal(["・いくらかかりますか。"], Of(file, "Hint"));
    }

    [Fact]
    public void The_roles_are_a_table_by_party_and_its_gaps_say_so()
    {
        using var file = Written(Draft);

        var roles = file.Tables[2];
        Assert.Equal(
            ["団体|役割として|お金・場所・道具・人手として", "北町みどりの会|植えつけ水やり|未定", "あま市環境課|未定|苗の費用"],
            roles.Elements<TableRow>().Select(row => string.Join('|', WordFile.Cells(row))));
        Assert.Equal(["未定"], Of(file, "Undecided"));
        Assert.Equal("期間|未定", string.Join('|', WordFile.Cells(file.Tables[0].Elements<TableRow>().Last())));
    }

    [Fact]
    public void Every_party_has_a_line_to_sign()
    {
        using var file = Written(Draft);

        var rows = file.Tables[^1].Elements<TableRow>().Skip(1).ToList();
        Assert.Equal(["北町みどりの会", "あま市環境課"], rows.Select(row => WordFile.Cells(row)[0]));
        Assert.All(rows, row => Assert.Equal(("", "　　　年　　月　　日"), (WordFile.Cells(row)[1], WordFile.Cells(row)[2])));
    }

    [Fact]
    public void Rows_of_headings_stand_again_on_the_next_page()
    {
        using var file = Written(Draft);

        Assert.All(file.Tables.Skip(1), table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
    }

    [Fact]
    public void No_row_is_cut_by_the_end_of_a_page_and_the_end_itself_takes_none()
    {
        using var file = Written(Draft);

        Assert.All(file.Tables.SelectMany(table => table.Elements<TableRow>()), row => Assert.NotNull(row.TableRowProperties?.GetFirstChild<CantSplit>()));
        var end = file.Body.Elements<Paragraph>().Last();
        Assert.Equal(("", "Tail"), (end.InnerText, end.ParagraphProperties!.ParagraphStyleId!.Val!.Value));
        Assert.IsType<Table>(end.PreviousSibling());
    }

    [Fact]
    public void It_is_A4_with_page_numbers_in_Japanese_and_fonts_that_have_it()
    {
        using var file = Written(Draft);

        var size = file.Body.GetFirstChild<SectionProperties>()!.GetFirstChild<PageSize>()!;
        Assert.Equal((11906u, 16838u), (size.Width!.Value, size.Height!.Value));
        Assert.Equal([" PAGE ", " NUMPAGES "], file.Main.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
        var letters = file.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        Assert.Equal(("ja-JP", "ja-JP"), (letters.Languages!.Val!.Value, letters.Languages.EastAsia!.Value));
        Assert.Equal("游明朝", letters.RunFonts!.EastAsia!.Value);
        Assert.All(file.Main.FontTablePart!.Fonts!.Elements<Font>(), font => Assert.Contains("Noto", font.AltName!.Val!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_look_is_all_in_styles()
    {
        using var file = Written(Draft);
        var footer = file.Main.FooterParts.Single().Footer!;

        Assert.Empty(file.Body.Descendants<RunProperties>());
        Assert.Empty(footer.Descendants<RunProperties>());
        var known = file.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value).ToHashSet();
        Assert.All(file.Body.Descendants<Paragraph>().Concat(footer.Descendants<Paragraph>()), paragraph =>
        {
            Assert.Contains(paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value, known);
            Assert.Single(paragraph.ParagraphProperties.ChildElements);
        });
        Assert.All(file.Tables, table => Assert.Contains(table.GetFirstChild<TableProperties>()!.TableStyle!.Val!.Value, known));
    }

    [Theory]
    [InlineData("a\0b", "ab")]
    [InlineData("花\uFFFE壇\uFFFF", "花壇")]
    [InlineData("🌸", "🌸")]
    [InlineData("表\u202E示\u2066は\u2069順\u202C", "表示は順")]
    [InlineData("一\r\n二\r三\u000B", "一\n二\n三")]
    [InlineData("<&\">", "<&\">")]
    public void What_a_file_cannot_hold_and_what_turns_writing_round_is_left_out(string text, string kept) =>
        Assert.Equal(kept, DocumentText.Clean(text));

    [Fact]
    public void Halves_of_characters_are_left_out() =>
        Assert.Equal("花壇", DocumentText.Clean("\uD83C花\uDF38\uD83C壇\uD83C"));

    [Fact]
    public void Hostile_and_long_texts_leave_it_whole()
    {
        const string Name = "=1+1\t<b>\0\uFFFE\uD83C\u202E団体&\"'";
        var wide = string.Concat(Enumerable.Repeat("鬱", 60));
        var note = string.Join('\n', Enumerable.Repeat(new string('あ', 399), 10));
        using var file = Written(Draft with
        {
            ProjectName = Name,
            Parties = [new(Name, "市民", note, note), .. Enumerable.Range(2, 11).Select(number => new ConfirmationParty($"{wide}{number}", "行政", note, ""))],
            Sections = [new(ConfirmationPart.Purpose, [new(Name, $"\t{Name}\n\n{note}")], [Name])],
        });

        Assert.Empty(file.Errors);
        Assert.Contains($"{wide}12", file.Text, StringComparison.Ordinal);
        Assert.Contains("=1+1<b>団体&\"'", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', file.Text);
        Assert.Equal(10, Of(file, "Decided").Count(line => line.Length == 399));
    }

    private static WordFile Written(ConfirmationDraft draft) => new(ConfirmationDocument.Write(draft));

    private static IEnumerable<string> Of(WordFile file, string style) => file.Body.Descendants<Paragraph>()
        .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style)
        .Select(paragraph => paragraph.InnerText);
}

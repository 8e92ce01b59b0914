using System.Text;
using System.Text.Json;
using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records.Exporting;

/// <summary>The files of a project that is in the database, read back.</summary>
public sealed class ExportTests : IDisposable
{
    private const string Formula = "=HYPERLINK(\"https://example.com\",\"見る\")";
    private static readonly string Wide = new('漢', Limits.PersonName);

    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_table_has_a_row_for_each_session_item_and_party()
    {
        var session = await Settled();

        var rows = CsvReader.Read(CsvFile.Of(await Export(session, City)));

        Assert.Equal(1 + (6 * 2), rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        var row = rows.Single(row => row[6] == Green && row[3] == "3");
        Assert.Equal(["令和8年度-0001-1", "計画段階", "1", "3"], row.Take(4));
        Assert.Equal(["分かれた", Green, "市民活動団体等", "気になることがある", "水やり,\n\"分担\"がまだです。", "花を植えます。"], row.Skip(5).Take(6));
        Assert.Equal(["山田", "2026-11-23 18:02", "", "当番表で分担する。"], row.Skip(13));
    }

    [Fact]
    public async Task An_answer_that_was_changed_after_the_opening_stands_beside_the_first_with_its_reason()
    {
        var session = await AStoredSession.Begun(app);
        await session.Answers(Green, 3, AnswerKind.Concern, "水やりの分担がまだです。");
        await session.HandInAndOpen();
        await session.Answers(Green, 3, AnswerKind.Yes, "当番表ができました。");

        var export = await Export(session, City);

        foreach (var rows in new[] { CsvReader.Read(CsvFile.Of(export)), Files.Sheet(WorkbookFile.Of(ExportTables.Of(export)), "答え") })
        {
            Assert.Equal(["答え", "理由・メモ", "はじめの答え", "はじめの理由"], Cells(rows[0]));
            var changed = rows.Single(row => row[6] == Green && row[3] == "3");
            Assert.Equal(["できた", "当番表ができました。", "気になることがある", "水やりの分担がまだです。"], Cells(changed));
            Assert.All(rows.Skip(1).Where(row => row != changed), row => Assert.Equal("", row[11] + row[12]));
        }

        static string[] Cells(IReadOnlyList<string> row) => [row[8], row[9], row[11], row[12]];
    }

    [Fact]
    public async Task The_workbook_has_a_sheet_for_each_kind_and_all_of_it_is_text()
    {
        var session = await Settled();

        var workbook = WorkbookFile.Of(ExportTables.Of(await Export(session, City)));

        Assert.Equal(["プロジェクト", "答え", "決めたこと", "たしかめ", "ふりかえり", "ひとこと", "相談"], Files.SheetNames(workbook));
        Assert.Contains(Files.Sheet(workbook, "プロジェクト"), row => row is ["プロジェクト名", "中央公園の花壇づくり"]);
        Assert.Equal(13, Files.Sheet(workbook, "答え").Count);
        Assert.Equal("当番表で分担する。", Files.Sheet(workbook, "決めたこと")[1][5]);
        Assert.Equal([City, "佐藤"], Files.Sheet(workbook, "たしかめ")[2].Skip(3).Take(2));
        Assert.Equal("連絡", Files.Sheet(workbook, "ふりかえり")[1][6]);
        Assert.Equal("当番表を作ります。", Files.Sheet(workbook, "ひとこと")[1][7]);
        Assert.Single(Files.Sheet(workbook, "相談"));
        Assert.Empty(Files.Errors(workbook));
        Assert.Equal(7, System.Text.RegularExpressions.Regex.Count(Files.Source(workbook), "fitToPage=\"1\""));
        Assert.DoesNotMatch("<(x:)?f[ >]", Files.Source(workbook));
    }

    [Fact]
    public async Task The_JSON_names_its_format_and_holds_all_that_is_seen()
    {
        var session = await Settled();

        using var json = JsonDocument.Parse(JsonFile.Of(await Export(session, City)));

        var root = json.RootElement;
        Assert.Equal(("ama-rulebook-project", 1), (root.GetProperty("format").GetString(), root.GetProperty("version").GetInt32()));
        var told = root.GetProperty("sessions")[0];
        Assert.Equal("令和8年度-0001-1", told.GetProperty("recordNumber").GetString());
        Assert.Equal("complete", told.GetProperty("phase").GetString());
        var item = told.GetProperty("items")[2];
        Assert.Equal(("split", "分かれた"), (item.GetProperty("state").GetString(), item.GetProperty("stateWords").GetString()));
        Assert.Equal("concern", item.GetProperty("answers")[0].GetProperty("answer").GetString());
        Assert.Equal("当番表で分担する。", item.GetProperty("agreement").GetProperty("text").GetString());
        Assert.Equal("当番表を作ります。", item.GetProperty("remarks")[0].GetProperty("text").GetString());
        Assert.Equal("連絡", told.GetProperty("reflections")[0].GetProperty("toImprove").GetString());
        Assert.Equal("山田", told.GetProperty("parties")[0].GetProperty("signOff").GetProperty("name").GetString());
        Assert.Contains(root.GetProperty("history").EnumerateArray(), line => line.GetProperty("sentence").GetString()!.Contains("決めたことを保存しました", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Questions_to_the_city_are_in_it_for_those_who_may_read_them()
    {
        var session = await AStoredSession.Begun(app);
        await Asks(session, "うちだけの相談", isShared: false);
        await Asks(session, "みんなの相談", isShared: true);

        Assert.Contains("うちだけの相談", Files.All(await Export(session, Green)), StringComparison.Ordinal);
        var others = Files.All(await Export(session, City));
        Assert.DoesNotContain("うちだけの相談", others, StringComparison.Ordinal);
        Assert.Contains("みんなの相談", others, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_names_and_texts_are_text_in_every_file()
    {
        var session = await AStoredSession.Begun(app);
        await session.IsJoinedBy(Formula, Wide);
        await session.Answers(Formula, 3, AnswerKind.Concern, "+1\t2", "@SUM(A1)");
        await session.HandsIn(Formula);
        await session.HandInAndOpen();
        var export = await Export(session, City);
        export = export with { Project = export.Project with { Name = "\u202Egnp\u0000\uFFFE" } };

        var row = CsvReader.Read(CsvFile.Of(export)).First(row => row[6] == $"'{Formula}" && row[3] == "3");
        Assert.Equal(["'+1\t2", "'@SUM(A1)"], row.Skip(9).Take(2));
        Assert.Equal(Wide, row[13]);

        var workbook = WorkbookFile.Of(ExportTables.Of(export));
        Assert.Contains(Files.Sheet(workbook, "答え"), cells => cells[6] == Formula && cells[9] == "+1\t2" && cells[13] == Wide);
        Assert.Contains(Files.Sheet(workbook, "プロジェクト"), cells => cells is ["プロジェクト名", "gnp"]);
        Assert.DoesNotMatch("<(x:)?f[ >]", Files.Source(workbook));

        var json = Encoding.UTF8.GetString(JsonFile.Of(export));
        Assert.DoesNotContain('\u202E', json);
        using var read = JsonDocument.Parse(json);
        Assert.Equal("\u202Egnp\u0000\uFFFE", read.RootElement.GetProperty("project").GetProperty("name").GetString());
        Assert.Contains(read.RootElement.GetProperty("parties").EnumerateArray(), party => party.GetProperty("name").GetString() == Formula);
    }

    [Fact]
    public async Task A_project_that_changes_while_it_is_exported_is_told_as_of_one_moment()
    {
        var session = await AStoredSession.Opened(app);
        var writing = Task.Run(async () =>
        {
            for (var version = 0; version < 12; version++)
            {
                await session.Decides(City, 3, $"約束{version}", version);
            }
        });

        do
        {
            var export = await Export(session, Green);
            var agreed = export.Sessions[0].Items[2].Agreement?.Text;
            var told = export.History.SelectMany(line => line.Texts).Select(text => text.Text).FirstOrDefault(text => text.StartsWith("約束", StringComparison.Ordinal));
            Assert.Equal(agreed, told);
        }
        while (!writing.IsCompleted);

        await writing;
    }

    [Fact]
    public async Task There_is_none_for_a_browser_without_a_place_or_one_that_waits()
    {
        var session = await AStoredSession.Begun(app);
        var (stranger, waiting) = (new ABrowser(app), new ABrowser(app));
        await waiting.JoinsPartyOf(session.Browser(Green), session.Project, "鈴木");

        Assert.Null(await app.Get<Exports>().MakeAsync(null, session.Project));
        Assert.Null(await app.Get<Exports>().MakeAsync(stranger.Id, session.Project));
        Assert.Null(await app.Get<Exports>().MakeAsync(waiting.Id, session.Project));
        Assert.Null(await app.Get<Exports>().MakeAsync(session.Browser(Green).Id, Guid.NewGuid()));
    }

    private async Task<AStoredSession> Settled()
    {
        var session = await AStoredSession.Begun(app);
        await session.Answers(Green, 3, AnswerKind.Concern, "水やり,\n\"分担\"がまだです。", "花を植えます。");
        await session.HandInAndOpen();
        await session.Says(City, 3, "当番表を作ります。");
        await session.Decides(City, 3, "当番表で分担する。");
        await session.Reflects(Green, new GivenReflection("目的", "", "連絡"));
        await session.Confirms(Green);
        await session.Confirms(City);
        return session;
    }

    private async Task<ProjectExport> Export(AStoredSession session, string party) =>
        (await app.Get<Exports>().MakeAsync(session.Browser(party).Id, session.Project))!;

    private async Task Asks(AStoredSession session, string text, bool isShared) => Assert.Null(await app.Get<ConsultationCommands>().AskAsync(
        session.Browser(Green).In(session.Project), new GivenConsultation(ConsultationDesk.City, "", text, isShared)));
}

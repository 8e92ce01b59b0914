using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Reviews.Keeping;

public sealed class ErasingTests : KeepingTest
{
    [Fact]
    public async Task An_erased_name_stands_in_no_row_and_in_no_byte_of_the_files()
    {
        const string Name = "佐藤木星之助";
        var session = await AStoredSession.Opened(App);
        var kato = new ABrowser(App);
        await kato.Joins(session.Project, "消える団体", Name);
        var id = (await kato.Participant(session.Project)).Id;
        await session.Answers(Green, 1, AnswerKind.Concern, $"{Name}さんと話した。\n「{Name}」");
        Assert.Equal(
            [new("理由・メモ", 1), new("履歴", 1)], (await Reads.FindAsync(session.Project))!.People.Single(person => person.Person.Id == id).Texts);
        await App.Get<WriteGate>().EmptyLogAsync();
        Assert.NotEmpty(FilesWith(Name));

        Assert.Equal((null, 2), await Commands.EraseNameAsync(Administrator, session.Project, id, inTexts: true));
        Assert.Equal((null, 0), await Commands.EraseNameAsync(Administrator, session.Project, id, inTexts: true));   // twice is harmless

        Assert.Equal(Projects.Project.ErasedName, (await Project(session)).NameOf(id));
        Assert.Equal($"{new string('○', Name.Length)}さんと話した。\n「{new string('○', Name.Length)}」", (await session.SeenBy(Green)).Items[0].Mine!.Note);
        Assert.Null(await App.Get<BrowserPlaces>().FindAsync(kato.Id, session.Project));
        Assert.Equal(0, await App.Read(db => db.CountTextsAsync(typeof(Project), session.Project, Name, db.TextPlaces(typeof(Project)))));
        Assert.Empty(FilesWith(Name));
        var history = await App.Read(db => db.Set<Activity>().OrderBy(activity => activity.Sequence).Where(activity => activity.ProjectId == session.Project).ToListAsync());
        Assert.Equal(Replay.Of(history, session.Id), Replay.Of((await session.State()).Latest("planning")!));
    }

    [Fact]
    public async Task Without_the_texts_only_the_name_itself_is_erased_from_the_record_too()
    {
        var session = await AStoredSession.Opened(App);
        await session.Answers(Green, 1, AnswerKind.Concern, "佐藤さんと話した");
        await session.Confirms(Green);
        await session.Confirms(City);
        var sato = (await session.Browser(City).Participant(session.Project)).Id;

        Assert.Equal((null, 0), await Commands.EraseNameAsync(Administrator, session.Project, sato, inTexts: false));

        var record = await session.SeenBy(Green);
        Assert.Equal("佐藤さんと話した", record.Items[0].Mine!.Note);
        Assert.Equal([Projects.Project.ErasedName, "山田"],
            (await App.Read(db => db.Set<SignOff>().Select(signOff => signOff.Name).ToListAsync())).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_facilitator_hands_the_role_on_first()
    {
        var session = await AStoredSession.Opened(App);
        var yamada = (await session.Browser(Green).Participant(session.Project)).Id;

        Assert.Equal(RefusalKind.TooEarly, (await Commands.EraseNameAsync(Administrator, session.Project, yamada, false)).Refusal!.Kind);
    }

    [Fact]
    public async Task Letters_in_names_of_projects_and_parties_stay_in_no_list_and_in_no_public_page()
    {
        const string Name = "木星之助";
        var session = await AStoredSession.Opened(App);
        var kato = new ABrowser(App);
        await kato.Joins(session.Project, "木星之助商店", Name);
        await session.Decides(Green, 1, "木星之助が水をやる。");
        await session.IsCalled("木星之助の花壇");

        await Commands.EraseNameAsync(Administrator, session.Project, (await kato.Participant(session.Project)).Id, inTexts: true);

        Assert.Empty(FilesWith(Name));
        Assert.Empty(FilesWith("星之助"));   // an end of it, as the queue keeps them
        Assert.Equal("○○○○の花壇", (await Project(session)).Name);
    }

    [Fact]
    public async Task The_names_of_others_and_what_only_looks_like_the_name_stay()
    {
        var session = await AStoredSession.Opened(App);
        var (note, other) = (new ABrowser(App), new ABrowser(App));
        await note.Joins(session.Project, "別の団体", "Note");
        await other.Joins(session.Project, "もう一つの団体", "Note 花子");
        await session.Answers(Green, 1, AnswerKind.Concern, "Noteさんと話した");
        var id = (await note.Participant(session.Project)).Id;

        Assert.Equal((null, 2), await Commands.EraseNameAsync(Administrator, session.Project, id, inTexts: true));

        Assert.Equal("○○○○さんと話した", (await session.SeenBy(Green)).Items[0].Mine!.Note);
        Assert.Equal("Note 花子", (await Project(session)).NameOf((await other.Participant(session.Project)).Id));
        var history = await App.Read(db => db.Set<Activity>().OrderBy(activity => activity.Sequence).Where(activity => activity.ProjectId == session.Project).ToListAsync());
        Assert.Equal(Replay.Of(history, session.Id), Replay.Of((await session.State()).Latest("planning")!));
    }

    /// <summary>A new column of texts must be named among the places, or here: else a name stays in it.</summary>
    [Fact]
    public async Task Every_column_that_can_hold_a_name_is_known()
    {
        string[] noTexts =
        [
            "Activity.Verb", "ChecklistSession.StageId", "ChecklistSession.Text", "Consultation.ItemId", "ProjectAbout.FormIds", "Publication.Slug", "QueueRow.StageId", "QueueRow.StageTitle", "Remark.ItemId",
        ];
        string[] namesOfOthers =
        [
            "Consultation.AssigneeName", "ConsultationEntry.DeskName", "Participant.Name", "ReviewReading.Name", "ReviewText.WrittenBy", "RoundProposal.ProposedBy",
        ];
        var columns = await App.Read(db => Task.FromResult(db.TextPlaces(typeof(Project))));

        Assert.Equal(
            columns.Select(Words).Order(StringComparer.Ordinal),
            ErasedTexts.Places.Select(Words).Concat(noTexts).Concat(namesOfOthers).Order(StringComparer.Ordinal));

        static string Words(TextPlace place) => $"{place.Entity.Name}.{place.Property}";
    }

    /// <summary>The files of the database that hold a text, as it is or escaped.</summary>
    private IReadOnlyList<string> FilesWith(string text)
    {
        var escaped = System.Text.Json.JsonEncodedText.Encode(text).EncodedUtf8Bytes.ToArray();
        return [.. Directory.EnumerateFiles(App.Folder, "ama-rulebook.db*").Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Where(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var bytes = copy.ToArray().AsSpan();
            return bytes.IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0 || bytes.IndexOf(escaped) >= 0;
        })];
    }
}

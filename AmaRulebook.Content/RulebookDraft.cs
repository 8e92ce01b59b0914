using AmaRulebook.Content.Chapters;
using AmaRulebook.Content.Checklists;
using AmaRulebook.Content.Files;
using AmaRulebook.Content.Forms;
using AmaRulebook.Content.Links;
using AmaRulebook.Content.Terms;
using AmaRulebook.Content.Watching;

namespace AmaRulebook.Content;

/// <summary>All that was read of a folder, before its parts are held against each other.</summary>
internal sealed class RulebookDraft
{
    private const string BookFile = "book.yml";
    private const string FormsFile = "forms.yml";
    private const string GlossaryFile = "glossary.yml";

    private readonly ContentFolder folder;
    private readonly ProblemList problems;
    private readonly Book? book;
    private readonly List<ChapterDraft> chapters;
    private readonly List<StageDraft> stages;
    private readonly IReadOnlyList<FormDraft> forms;
    private readonly IReadOnlyList<TermDraft>? terms;

    public RulebookDraft(ContentFolder folder, ProblemList problems)
    {
        this.folder = folder;
        this.problems = problems;
        book = Read(BookFile, BookReader.Read);
        chapters = [.. folder.Chapters.Select(file => ChapterReader.Read(file, problems.In(file.Path)))];
        stages = [.. ContentFolder.StageIds.Select(ReadStage).OfType<StageDraft>()];
        forms = Read(FormsFile, FormsReader.Read) ?? [];
        terms = Read(GlossaryFile, GlossaryReader.Read);
    }

    /// <summary>Notes every reference that leads nowhere, and gives the links their addresses.</summary>
    public void Connect()
    {
        var targets = CollectTargets();
        string[] pages = [.. chapters.Select(chapter => chapter.Page), .. ContentFolder.StageIds.Select(id => $"/checklists/{id}")];
        var links = new LinkResolver(targets, pages);
        foreach (var chapter in chapters)
        {
            chapter.Sections.ToList().ForEach(section => links.Resolve(section.Part.Blocks, problems.In(chapter.File)));
        }

        foreach (var stage in stages)
        {
            stage.Parts.ToList().ForEach(part => links.Resolve(part.Blocks, problems.In(stage.File)));
        }

        var references = new ReferenceCheck(targets);
        stages.ForEach(stage => references.Check(stage, book?.Themes, problems.In(stage.File)));
        references.Check(forms, problems.In(FormsFile));
        references.Check(terms ?? [], problems.In(GlossaryFile));
    }

    /// <summary>The book; to be asked only where no problem was noted.</summary>
    public Rulebook Finish(FolderStamp stamp)
    {
        var links = new TermLinks(terms!.Select(term => term.Term));
        Chapter[] finished = [.. chapters.Select(chapter => chapter.Finish(links))];
        return new Rulebook(
            book!,
            finished,
            [.. stages.Select(stage => stage.Finish())],
            [.. forms.Select(form => form.Form)],
            TermUses.Complete(terms!.Select(term => term.Term), finished),
            Revisions.Of(folder.Files))
        {
            Stamp = stamp,
        };
    }

    private T? Read<T>(string path, Func<ContentFile, FileProblems, T?> read)
        where T : class =>
        folder.Find(path) is { } file ? read(file, problems.In(path)) : null;

    private StageDraft? ReadStage(string id) =>
        Read(ContentFolder.PathOfStage(id), (file, found) => StageReader.Read(file, id, found));

    private LinkTargets CollectTargets()
    {
        var targets = new LinkTargets { MayStandUnread = MayStandUnread };
        var pages = new LinkTargets { MayStandUnread = _ => false };
        foreach (var chapter in chapters.Where(chapter => chapter.Id.Length > 0))
        {
            pages.Add(new LinkTarget(chapter.Id, chapter.Page, chapter.File, 2, IsSection: false), problems);
        }

        var all = chapters.SelectMany(chapter => chapter.Targets)
            .Concat(stages.SelectMany(stage => stage.Targets))
            .Concat((terms ?? []).Where(term => term.Term.Id.Length > 0).Select(term => term.TargetIn(GlossaryFile)));
        foreach (var target in all.Where(target => target.Id.Length > 0))
        {
            targets.Add(target, problems);
        }

        return targets;
    }

    private bool MayStandUnread(string id)
    {
        if (id.StartsWith("term-", StringComparison.Ordinal))
        {
            return terms is null;
        }

        var stage = ContentFolder.StageIds.FirstOrDefault(stage => id.StartsWith(stage + "-", StringComparison.Ordinal));
        return stage is not null
            ? stages.TrueForAll(read => read.Id != stage)
            : !folder.HasAllChapters && chapters.TrueForAll(chapter => chapter.Id != SectionNumber.ChapterOf(id));
    }
}

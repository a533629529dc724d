using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NewsTracker.Tests;

/// <summary>
/// Which folders of a source project use which, read from the compiled types: base types, signatures, attributes and method bodies. A
/// folder is named by the first two parts of its namespace below the project's ("Reading/Fields"); types deeper down count for it.
/// Constants that the compiler copies leave no trace.
/// </summary>
internal sealed class FolderDependencies
{
    private readonly string project;
    private readonly SortedDictionary<string, SortedDictionary<string, string>> uses = new(StringComparer.Ordinal);

    private FolderDependencies(string project) => this.project = project;

    /// <summary>For each folder, the folders that it uses, each with one type that does so.</summary>
    public IReadOnlyDictionary<string, SortedDictionary<string, string>> Uses => uses;

    /// <param name="assembly">Path of the compiled project.</param>
    /// <param name="project">Its root namespace ("NewsTracker.Core").</param>
    /// <param name="passOver">Whether a type is left out, by its full name: what tools write.</param>
    public static FolderDependencies Of(string assembly, string project, Func<string, bool>? passOver = null)
    {
        var found = new FolderDependencies(project);
        using var module = ModuleDefinition.ReadModule(assembly);
        foreach (var type in module.GetTypes())
        {
            if (found.Folder(type) is { } folder && passOver?.Invoke(type.FullName) != true) found.Read(folder, type);
        }

        return found;
    }

    private string? Folder(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        if (type.Namespace == project) return "";
        if (!type.Namespace.StartsWith(project + ".", StringComparison.Ordinal)) return null;
        return string.Join('/', type.Namespace[(project.Length + 1)..].Split('.').Take(2));
    }

    private void Read(string folder, TypeDefinition type)
    {
        if (!uses.ContainsKey(folder)) uses.Add(folder, new(StringComparer.Ordinal));
        Use(type.BaseType);
        foreach (var i in type.Interfaces) Use(i.InterfaceType);
        Attributes(type);
        foreach (var parameter in type.GenericParameters)
        {
            foreach (var constraint in parameter.Constraints) Use(constraint.ConstraintType);
        }

        foreach (var field in type.Fields)
        {
            Use(field.FieldType);
            Attributes(field);
        }

        foreach (var method in type.Methods)
        {
            Use(method.ReturnType);
            Attributes(method);
            foreach (var parameter in method.Parameters) Use(parameter.ParameterType);
            if (!method.HasBody) continue;
            foreach (var variable in method.Body.Variables) Use(variable.VariableType);
            foreach (var instruction in method.Body.Instructions) Operand(instruction);
        }

        void Attributes(ICustomAttributeProvider provider)
        {
            foreach (var attribute in provider.CustomAttributes) Use(attribute.AttributeType);
        }

        void Operand(Instruction instruction)
        {
            switch (instruction.Operand)
            {
                case TypeReference used:
                    Use(used);
                    break;
                case MethodReference method:
                    Use(method.DeclaringType);
                    Use(method.ReturnType);
                    foreach (var parameter in method.Parameters) Use(parameter.ParameterType);
                    if (method is not GenericInstanceMethod generic) break;
                    foreach (var argument in generic.GenericArguments) Use(argument);
                    break;
                case FieldReference field:
                    Use(field.DeclaringType);
                    Use(field.FieldType);
                    break;
            }
        }

        void Use(TypeReference? used)
        {
            switch (used)
            {
                case null or GenericParameter:
                    return;
                case GenericInstanceType generic:
                    foreach (var argument in generic.GenericArguments) Use(argument);
                    Use(generic.ElementType);
                    return;
                case TypeSpecification wrapped:
                    Use(wrapped.ElementType);
                    return;
            }

            if (Folder(used) is { } other && other != folder) uses[folder].TryAdd(other, $"{type.FullName} uses {used.FullName}");
        }
    }
}
